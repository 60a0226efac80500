/** What an SVG picture is made of: the elements, attributes and properties that are kept. */

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Elements of SVG 1.1, SVG 2 and Inkscape's flowed text that draw, or say how to. */
export const ELEMENTS = words(`
  svg g defs symbol use switch a view path rect circle ellipse line polyline polygon image
  text tspan tref textPath altGlyph flowRoot flowRegion flowPara flowSpan
  marker linearGradient radialGradient stop pattern clipPath mask filter style
  solidcolor hatch hatchpath mesh meshgradient meshrow meshpatch
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence
  animate animateColor animateMotion animateTransform mpath set
  font font-face glyph missing-glyph hkern vkern
`);

/** Elements whose text is seen. */
export const TEXT = words("text tspan textPath altGlyph flowPara flowSpan a");

/** Properties, in style sheets and as attributes (SVG 2, 6.6; CSS). */
export const PROPERTIES = words(`
  alignment-baseline backface-visibility baseline-shift block-progression clip clip-path clip-rule
  color color-interpolation color-interpolation-filters color-rendering direction display
  dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color
  flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust
  font-stretch font-style font-variant font-variant-caps font-variant-ligatures font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning
  letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask
  mask-type mix-blend-mode opacity overflow paint-order perspective pointer-events
  shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-align text-anchor text-decoration text-decoration-color
  text-decoration-line text-decoration-style text-indent text-orientation text-overflow
  text-rendering text-transform transform transform-box transform-origin unicode-bidi
  vector-effect visibility white-space width height x y cx cy r rx ry word-spacing writing-mode
  animation animation-delay animation-direction animation-duration animation-fill-mode
  animation-iteration-count animation-name animation-timing-function offset-distance
  offset-path offset-rotate
`);

/** Further attributes: measures and keywords. */
export const ATTRIBUTES = words(`
  accumulate additive amplitude attributeName attributeType azimuth baseFrequency baseProfile bias
  by calcMode clipPathUnits d diffuseConstant divisor dur dx dy edgeMode elevation exponent
  filterRes filterUnits from fr fx fy g1 g2 gradientTransform gradientUnits hatchContentUnits
  hatchUnits horiz-adv-x horiz-origin-x horiz-origin-y in in2 intercept k k1 k2 k3 k4
  kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle
  markerHeight markerUnits markerWidth maskContentUnits maskUnits max media method min mode
  numOctaves offset operator order orient origin overline-position overline-thickness path
  pathLength patternContentUnits patternTransform patternUnits pitch points pointsAtX pointsAtY
  pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits radius refX refY repeatCount
  repeatDur restart result rotate scale seed side slope spacing specularConstant
  specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale
  systemLanguage tableValues targetX targetY textLength to type u1 u2 underline-position
  underline-thickness unicode units-per-em values version vert-adv-y vert-origin-x
  vert-origin-y viewBox x1 x2 xChannelSelector y1 y2 yChannelSelector z zoomAndPan ascent
  descent cap-height x-height bbox alphabetic panose-1 glyph-name
`);
