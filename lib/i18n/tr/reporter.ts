import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("tr", seconds, { one: "# saniye", other: "# saniye" });

/** What a reporter reads, in Turkish. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Hemen çık",
  otherLanguage: "Dil",
  notProofread: "Bu çeviriyi henüz ana dili Türkçe olan kimse okumadı.",
  skip: "Metne geç",

  start: {
    title: "Yanlış bir işi güvenle bildirin",
    lead:
      "İşte yanlış bir şey gördünüz. Burada adınızı vermeden bunu bir avukata anlatabilirsiniz. Bu avukat kurumun ombudsmanıdır, kurumun bir parçası değildir.",
    choose: "Kurumu seçin",
    back: "Kodum var",
    backText: "Bir bildirime verilen yanıtı okuyun veya bildirime ekleme yapın.",
    protects: "Bu portal sizin için ne yapar",
    protectsItems: [
      "Ad, e-posta veya telefon numarası sorulmaz.",
      "Ağdaki adresiniz hiçbir yerde saklanmaz, tarayıcınız da saklanmaz.",
      "Yazdıklarınız şifrelenir. Sunucuları işletenler onları okuyamaz.",
      "Gönderdiğiniz dosyalardan ad, yer ve kamera gibi gizli verileri çıkarırız. Neyi çıkardığımızı size gösteririz.",
      "Kodunuzla avukatla yazışabilir ve adınızı gizli tutabilirsiniz.",
    ],
    protectsNot: "Ne yapamaz",
    protectsNotItems: [
      "İşvereninizin bilgisayarı veya ağı, hangi sayfaları açtığınızı kaydedebilir. Kendi telefonunuzu iş yerinden uzakta kullanın.",
      "Yazdıklarınız kim olduğunuzu gösterebilir. Yalnızca sizin bilebileceğiniz şeyleri yazmayın veya avukata bunun başkasına iletilmemesi gerektiğini söyleyin.",
      "Dosyalardan gizli verileri çıkarırız, içlerinde görülen veya duyulan şeyleri çıkarmayız.",
    ],
  },

  org: {
    report: "Bildirim yap",
    before: "Bildirmeden önce bilmeniz iyi olur",
    inbox: "Kodum var",
    steps: [
      "Ne olduğunu yazın. On dakika sürer ve adınızı vermeniz gerekmez.",
      "Aldığınız kodu saklayın. Bildiriminize dönmenin tek yolu odur.",
      "Ombudsman 7 gün içinde bildirimin geldiğini onaylar. Bundan sonra 3 ay içinde size ne yapıldığı söylenir.",
    ],
    who:
      "Bildirim ombudsmana gider. Ombudsman kurumun dışından bir avukattır. Olaya karıştığını söylediğiniz kişiler bildirimi almaz.",
    authorities: "Şu makamlardan birine de bildirebilirsiniz",
  },

  report: {
    title: "Bildiriminiz",
    codeTitle: "Kodunuz",
    codeWhy:
      "Şimdi not edin. Bildiriminize verilen yanıtları açar ve kimse size başka bir kod veremez. İnsanların yarısı kodunu kaybeder.",
    required: "Yalnızca * ile işaretli yerler doldurulmalıdır.",
    identity: "Adınızı vermek istiyor musunuz?",
    anonymous: "Hayır, adımı vermiyorum",
    confidential: "Evet, yalnızca ombudsmana. Kurum adımı almaz.",
    category: "Konu nedir?",
    what: "Ne oldu?",
    whatHint: "Kendi sözlerinizle.",
    when: "Ne zaman?",
    where: "Nerede?",
    who: "Kim oradaydı, kim biliyor?",
    urgent: "Acil: biri tehlikede veya kanıt yok olmak üzere",
    involved: "Bu bildirimi kim öğrenmemeli?",
    involvedHint: "Burada işaretlediğiniz kişi bir bildirim olduğunu göremez.",
    name: "Adınız",
    contact: "Size nasıl ulaşılır",
    contactHint: "Yalnızca adınızı vermeyi seçtiyseniz.",
    files: "Dosyalar",
    filesHint: (count, megabytes) =>
      `Her biri ${megabytes} MB olan en çok ${count} dosya. Gizli veriler ve dosyanın adı çıkarılır. Kesin olarak temizlenemeyen dosya iletilmez ve bu size söylenir.`,
    send: "Bildirimi gönder",
    sending:
      "Yavaş bir hatta göndermek zaman alır. Kesilirse yeniden gönderin: kod aynı kalır ve hiçbir şey iki kez gelmez.",
    broken: "Bağlantı koptu. Hiçbir şey kaybolmadı: yeniden gönderin. Kod aynı kalır.",
    filesAgain: "Metniniz hâlâ burada. Dosyaların yeniden seçilmesi gerekir.",
    refusedForm: "Bildirim henüz gönderilmedi.",
    errors: {
      what: "Ne olduğunu yazın.",
      category: "Konuyu seçin.",
      identity: "Adınızı verip vermeyeceğinizi seçin.",
      involved: "İşaretlediğiniz bir ad artık listede değil. Listeye yeniden bakın.",
      token: "Bu sayfa çok uzun süre açık kaldı. Metniniz hâlâ burada: yeniden gönderin.",
      code: "Bu formdaki kodu biz vermedik. İşte yeni bir kod: not edin.",
      nobody:
        "Bildirimi okuyabilecek herkesi işaretlediniz. En az korktuğunuz kişinin işaretini kaldırın veya bunun yerine bir makama bildirin.",
      field: (name) => `Çok uzun: ${name}.`,
      patience: (seconds) =>
        `Şu anda çok fazla bildirim geliyor, bu yüzden sizinki biraz beklemeli. Metniniz ve kodunuz burada kalır. ${
          wait(seconds)
        } bekleyin, sonra bu sayfadan yeniden gönderin. Dosyasız daha çabuk geçer.`,
    },
  },

  questions: {
    when: (answer) => `“${answer}” ise:`,
    others: "Başka biri",
    dateHint: "Yıl, ay ve gün, örneğin 2026-11-23. Günü bilmiyorsanız boş bırakın.",
    errors: {
      missing: (question) => `Bunu da yanıtlayın: ${question}`,
      choice: (question) => `Yanıtlardan birini seçin: ${question}`,
      date: (question) => `Günü yıl, ay ve gün olarak yazın: ${question}`,
    },
    builtIn: {
      going: "Hâlâ sürüyor mu?",
      told: "Kurumda birine söylediniz mi?",
      toldWhom: "Kime, ve sonra ne oldu?",
      yes: "Evet",
      no: "Hayır",
      unknown: "Bilmiyorum",
      amount: "Ne kadar para veya hangi şeyler söz konusu?",
      hidden: "Nasıl gizleniyor?",
      gift: "Kim kime ne verdi, ve ne için?",
      often: "Kaç kez oldu?",
      danger: "Ne olabilir, ve kime?",
      object: "Hangi makine, ürün veya yer?",
      waste: "Ne sızdı veya atıldı, ve nereye?",
      muchWaste: "Yaklaşık ne kadar?",
      data: "Kimin verileri, ve ne tür veriler?",
      seen: "Onları kim görebiliyordu?",
      companies: "Hangi şirketler katılıyor?",
      agreed: "Ne üzerinde anlaştılar?",
      rule: "Biliyorsanız, hangi kural çiğnendi?",
    },
  },

  sent: {
    title: "Bildiriminiz geldi",
    edited:
      "Bildirim daha önce gelmişti. O zamandan beri değiştirdikleriniz alınmadı: gelen kutunuzu açın ve bunları mesaj olarak yazın.",
    keep: "Bu kodu saklayın",
    keepWhy:
      "Yanıtı onunla okursunuz. Kod olmadan bildiriminizi bulamayız ve kimse kodu size gönderemez.",
    open: "Gelen kutumu şimdi aç",
    next: "Şimdi ne olacak",
    nextItems: [
      "Ombudsman 7 gün içinde bildirimin geldiğini onaylar.",
      "Ombudsman size bir şey sorabilir. Ara sıra kodla geri gelin.",
      "3 ay içinde size ne yapıldığı söylenir.",
    ],
    print:
      "Bu sayfayı yazdırabilirsiniz: kâğıtta yalnızca kod olur. Kâğıdı kimsenin bakmadığı bir yerde saklayın.",
  },

  files,

  categories: {
    fraud: "Dolandırıcılık veya hırsızlık",
    corruption: "Yolsuzluk veya rüşvet",
    harassment: "Taciz veya ayrımcılık",
    safety: "İnsanların veya ürünlerin güvenliği",
    environment: "Çevre",
    privacy: "Özel hayat ve veriler",
    competition: "Rekabet hukuku",
    other: "Başka bir şey",
  },

  removedCategories: {
    person: "kişi adları",
    place: "yapıldığı yer",
    time: "ne zaman yapıldığı veya değiştirildiği",
    device: "kamera, telefon veya yazıcı",
    software: "programlar ve dosya yolları",
    history: "önceki sürümler ve düzenleme izleri",
    hidden: "gizli içerik",
  },

  receipt: {
    title: "Bildiriminizi açın",
    label: "Kodunuz",
    hint: "20 harf ve rakam. Büyük harf, boşluk ve çizgi önemli değildir.",
    open: "Aç",
    errors: {
      length: "Bir kodda 20 harf ve rakam vardır. Notunuzla karşılaştırın.",
      symbols: (group) =>
        group
          ? `Grup ${group} içinde hiçbir kodda olmayan bir işaret var. Notunuzla karşılaştırın.`
          : "Hiçbir kodda olmayan bir işaret var. Notunuzla karşılaştırın.",
      slip: (group) =>
        group
          ? `Bir yazım hatası var, büyük olasılıkla grup ${group} içinde. Notunuzla karşılaştırın.`
          : "Birden fazla yazım hatası var. Her grubu notunuzla karşılaştırın.",
      unknown:
        "Bu kod hiçbir şey açmıyor. Belki bildirim gönderilmedi veya süresi dolduğu için silindi. Kodu notunuzla karşılaştırın.",
      token: "Bu sayfa çok uzun süre açık kaldı. Yeniden deneyin.",
      patience: (seconds) =>
        `Şu anda çok fazla kişi kod deniyor. Kodunuz burada kalır. ${
          wait(seconds)
        } bekleyin, sonra düğmeye yeniden basın.`,
    },
    ended: "Ziyaretiniz sona erdi. Kodu yeniden girin.",
  },

  inbox: {
    title: "Bildiriminiz",
    status: "Durum",
    received: "Geldi",
    acknowledgeBy: "Onay için son gün",
    feedbackBy: "Yanıt için son gün",
    yourReport: "Yazdıklarınız",
    dialogue: "Mesajlar",
    none: "Henüz mesaj yok. Kodunuzla geri gelin.",
    you: "Siz",
    ombudsman: "Ombudsman",
    write: "Mesaj yaz",
    text: "Mesaj",
    send: "Gönder",
    sent: "Mesajınız gönderildi.",
    leave: "Ziyareti bitir",
    empty: "Bir şey yazın veya bir dosya seçin.",
    gone: "Bu bildirim artık burada değil: süresi doldu ve silindi.",
    idle:
      "Bu sayfa 15 dakika tıklama olmazsa kapanır. Uzun bir metni önce başka bir yerde yazmak daha iyidir.",
  },

  left: {
    title: "Çıktınız",
    text:
      "Bu ziyaretten bu sitede hiçbir şey saklanmaz. Tarayıcının geçmişi burada olduğunuzu yine de gösterebilir.",
    on: "Bir hava durumu sayfasına git",
  },

  statuses: {
    new: "geldi",
    assigned: "bir avukatta",
    acknowledged: "onaylandı",
    investigating: "inceleniyor",
    awaiting_reporter: "sizi bekliyor",
    closed: "kapandı",
    archived: "arşivlendi",
  },

  help,

  error: {
    title: {
      400: "Bunu okuyamadık",
      403: "Oradan izin yok",
      404: "Böyle bir sayfa yok",
      405: "Bu burada çalışmaz",
      413: "Çok büyük",
      422: "Bir şey eksik",
      429: "Bir defada çok fazla",
      500: "Burada bir şeyler ters gitti",
      503: "Şu anda çok yoğun",
    },
    text: {
      400:
        "Gelen bozuktu veya bu sayfa için değildi. Hiçbir şey saklanmadı. Geri gidin ve yeniden deneyin.",
      403: "Form başka bir siteden gönderildi. Hiçbir şey saklanmadı.",
      404: "Adres yanlış yazılmış olabilir veya sayfa artık yok.",
      405: "Bu adres başka türden bir istek bekler.",
      413:
        "Gönderdiğiniz, bu sayfanın alabildiğinden büyük. Hiçbir şey saklanmadı. Geri gidin, daha az veya daha küçük dosya seçin ve yeniden gönderin.",
      422: "Geri gidin ve yeniden deneyin.",
      429: "Biraz bekleyin ve yeniden deneyin. Hiçbir şey kaybolmadı.",
      500:
        "Bu bizim hatamız, sizin değil. Bir onay görmediyseniz hiçbir şey saklanmadı. Geri gidin ve yeniden gönderin: aynı kod asla ikinci bir bildirim oluşturmaz.",
      503:
        "Şu anda burada çok fazla kişi var veya bu sitenin bir bölümü onarılıyor. Az önce gönderdiğiniz saklanmadı. Bir dakika bekleyin, sonra yeniden deneyin.",
    },
    kept: "Yazdıklarınız bu sayfada duruyor. Dosyaların daha sonra yeniden seçilmesi gerekir.",
    written: "Yazdıklarınız",
    again: "Yeniden gönder",
    back: "Başlangıç sayfasına",
    id: "Yardım isterseniz şu numarayı söyleyin:",
  },

  closing: {
    title: "Nasıl sonuçlandı",
    outcomes: {
      confirmed: "Bildirdiğiniz şey doğrulandı.",
      partly: "Bildirdiğiniz şeyin bir bölümü doğrulandı.",
      unfounded: "Bildirdiğiniz şey doğrulanamadı.",
      other: "Vaka başka bir şekilde sona erdi.",
      unstated: "",
    },
    fresh: "yeni",
  },

  draft: {
    title: "Taslağınız",
    keep: "Taslak olarak sakla",
    keepHint:
      "Taslak gönderilmez: sizden başka kimse onu okuyamaz. Kodunuzla daha sonra herhangi bir cihazda devam eder ve dosyaları tek tek eklersiniz. Bu, yavaş bir hatta yardımcı olur.",
    kept: "Taslağınız saklandı. Gönderilmedi: sizden başka kimse onu okuyamaz.",
    until: (day) => `Şu günden önce gönderin: ${day}. O gün silinir.`,
    notKept: "Taslak henüz saklanmadı.",
    noRoom:
      "Şu anda başka bir taslak için yer yok. Metniniz hâlâ bu sayfada. Bildirimi şimdi gönderin veya bir saat sonra yeniden deneyin.",
    tooLong: "Bu, bir taslak için çok fazla metin. Kısaltın veya bildirimi şimdi gönderin.",
    files: "Bu taslağın dosyaları",
    none:
      "Henüz dosya yok. Formda bir dosya seçin, sonra taslağı saklayın. Ardından bir sonrakini seçin.",
    remove: (file) => `Çıkar: ${file}`,
    sendAgain: "Aynı anda bir şey değişti. Metniniz hâlâ burada: yeniden gönderin.",
  },

  parts: {
    title: "Bir dosya geçmiyor mu?",
    smaller:
      "Daha küçük bir resim daha kolay geçer: ekran görüntüsünü alın ve o görüntüyü gönderin.",
    script:
      "Betiklere izin varsa, bu sayfa büyük bir dosyayı kendisi küçük parçalara böler. Bağlantı koparsa kaldığı yerden devam eder.",
    how:
      "Betikler olmadan dosyayı bir bilgisayarda parçalara bölün, örneğin 7-Zip ile. Buraya hangi parça olduğunu yazın, o parçayı aşağıda seçin ve taslağı saklayın. Her parça için aynısını yapın. Hepsi gelince onları birleştirir ve dosyayı temizleriz.",
    part: "Bu parçanın numarası",
    parts: "Toplam parça",
    arrived: (parts) => `Parçalar hâlinde gelen dosyadan şunlar geldi: ${parts}.`,
    next: (part) => `Sırada: parça ${part}.`,
    same: "Aynı dosyayı yeniden seçin, kaldığı yerden devam eder.",
    drop: "Bu parçaları unut",
    errors: {
      number: "Bunun hangi parça olduğunu ve kaç parça olduğunu rakamla yazın.",
      size: (most) => `Bir parça en çok ${most} olabilir. Dosyayı daha küçük parçalara bölün.`,
      other:
        "Başka bir dosyanın parçaları zaten burada. Önce kalanlarını gönderin veya onları unutun.",
      unfinished:
        "Dosyanızın bütün parçaları gelmedi. Kalanlarını gönderin veya onları unutun. Sonra bildirimi gönderin.",
    },
    sending: "Dosya küçük parçalar hâlinde gidiyor. Bu sayfayı açık bırakın.",
    waiting: "Bağlantı koptu. Kendiliğinden devam edecek. Bu sayfayı açık bırakın.",
  },

  proof: {
    title: "Bildirim kanıtı",
    what:
      "İki küçük dosya, neyi, nerede ve hangi gün bildirdiğinizi daha sonra kanıtlar. Kanıt tek başına bir şey söylemez. Yalnızca anahtarıyla konuşur: ikisini ayrı yerlerde saklayın veya hiç anahtar saklamayın.",
    get: "Kanıtı kaydet",
    key: "Anahtarını kaydet",
    check: "Herkes onları biz olmadan denetleyebilir, bildirim çoktan silinmiş olsa bile:",
  },

  newCode: {
    title: "Biri kodunuzu gördü mü?",
    how:
      "İşte yeni bir kod. Önce not edin. Sonra düğmeye basın: o andan sonra eski kod hiçbir şey açmaz.",
    change: "Yeni kodu kullan",
    done: "Yeni kodunuz",
    doneWhy:
      "Eski kod artık hiçbir şey açmaz ve içeride olan diğer cihazlar çıkarıldı. Bunu saklayın.",
    back: "Bildirime dön",
  },
};
