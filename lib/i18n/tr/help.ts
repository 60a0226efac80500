import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Turkish. */
export const help: ReporterTranslation["help"] = {
  title: "Yardım",
  lead: "Bunu acele etmeden okuyun. Burada hiçbir şey kim olduğunuzu sormaz.",
  back: "Bütün yardım sayfaları",
  newWindow: "yeni bir pencere açar",
  emergencyTitle: "Tehlikede misiniz?",
  emergency:
    "112’yi arayın. Avrupa’da her telefondan gece gündüz ücretsizdir. Bu portalı gece kimse okumaz.",

  rights: {
    title: "Haklarınız",
    lead:
      "Avrupa Birliği’nin bir yasası, işteki yanlışları bildiren kişileri korur: (AB) 2019/1937 sayılı Direktif. Her üye devlet onu kendi yasası yaptı. Bu sayfa kısa bir özettir, hukuki danışmanlık değildir.",
    sections: {
      who: {
        title: "Kim korunur",
        items: [
          "Siz, orada çalışıyorsanız, çalıştıysanız veya iş başvurusu yaptıysanız. Ücret almanız veya almamanız fark etmez.",
          "Siz, kendi işletmeniz varsa ve kurum için çalışıyorsanız veya kurumda payınız varsa.",
          "Size yardım edenler ve bu yüzden zarar görebilecek iş arkadaşları veya aile.",
        ],
      },
      when: {
        title: "Ne zaman korunursunuz",
        items: [
          "Bildirdiğiniz şeyin doğru olduğuna inanmak için iyi bir nedeniniz vardı. Bunu kanıtlamanız gerekmez.",
          "Kuralların kapsadığı bir hukuk ihlali söz konusudur: örneğin dolandırıcılık, güvenlik, çevre, gıda, sağlık, veriler veya rekabet. Birçok devlet daha fazlasını kapsar.",
          "Buraya, bir makama veya bazı durumlarda kamuoyuna bildirdiniz.",
          "Adınızı vermediniz ve kim olduğunuz sonradan ortaya çıktı. Yine de korunursunuz.",
          "İyi niyetle yanıldıysanız korunursunuz. Bilerek yalan söyleyen korunmaz.",
        ],
      },
      against: {
        title: "Size kimsenin yapamayacağı şeyler",
        items: [
          "Bildirim yüzünden sizi işten çıkarmak, yerinizi değiştirmek, ücretinizi kesmek veya terfinizi engellemek.",
          "Size zorbalık yapmak, sizi tehdit etmek veya kimse sizi işe almasın diye bir listeye koymak.",
          "Kim olduğunuzu bulmaya çalışmak. Siz kabul etmedikçe veya bir mahkeme ya da makam almak zorunda olmadıkça adınız verilemez. O zaman, vakaya zarar vermeyecekse, önce size söylenir.",
          "Haklarınızdan vazgeçmeniz için size imza attırmak. Bir sözleşme onları sizden alamaz.",
        ],
      },
      court: {
        title: "Yine de olursa",
        items: [
          "Mahkemede bildirim yaptığınızı ve zarar gördüğünüzü gösterirsiniz. Sonra işvereniniz başka bir neden olduğunu göstermek zorundadır.",
          "Bir sendikaya, bir avukata veya ülkenizin makamına sorun. Makamın danışmanlığı ücretsizdir.",
          "Başınıza gelenleri günüyle not edin. Notları evde saklayın.",
        ],
      },
      free: {
        title: "Seçmekte özgürsünüz",
        items: [
          "Hemen bir makama gidebilirsiniz. Önce buraya bildirmeniz gerekmez.",
          "İkisini de yapabilirsiniz.",
        ],
      },
      others: {
        title: "Adı geçenler",
        items: [
          "Onların da hakları vardır. Suçlu oldukları gösterilene kadar masum sayılırlar ve dinlenirler.",
        ],
      },
    },
    laws: "Her ülkenin yasası",
  },

  protection: {
    title: "Bu portal neyi korur, neyi korumaz",
    lead: "Karar verebilmeniz için ikisini de söylüyoruz.",
    sections: {
      does: {
        title: "Ne yapar",
        items: [
          "Ad, e-posta adresi veya telefon numarası gerekmez.",
          "Cihazınızın adresi saklanmaz. Tarayıcınız, diliniz ve geldiğiniz sayfa da saklanmaz.",
          "Yazdıklarınız saklanmadan önce kilitlenir. Anahtar yalnızca ombudsmanda ve ombudsmanın okumasına izin verdiği kişilerdedir. Sunucuları işletenlerde anahtar yoktur.",
          "Olaya karıştığını söylediğiniz kişi bir bildirim olduğunu göremez.",
          "Dosyalarınızdaki gizli veriler çıkarılır. Neyin çıkarıldığını görürsünüz.",
          "Kodunuzu girmeden önce çerez yoktur. Sonra, siz çıkana kadar bir tane vardır.",
          "Bir vaka arşivlendikten {days} gün sonra silinir: sözleriniz, dosyalarınız ve kodunuz. Bir satır sayı kalır.",
        ],
      },
      not: {
        title: "Ne yapamaz",
        items: [
          "Bu siteye geldiğinizi, cihazınızı veya ağınızı izleyenden gizleyemez. Bunun için Tor yardımcı olur.",
          "Sizi kendi sözlerinizde gizleyemez. Yalnızca sizin bilebileceğiniz şeyleri yazmayın.",
          "Bir resimde, filmde veya kayıtta görülen ya da duyulan şeyi değiştiremez: bir yüz, bir ses, bir masa.",
          "Biri omzunuzun üzerinden bakıyorsa veya telefonunuz ondaysa yardım edemez.",
          "Sayfanız çalışan sunucudan geçerken, o sunucuyu tamamen yöneten birine karşı koruyamaz.",
          "Bir hâkimi reddedemez. Mahkeme, ombudsmanın bildiğini söylemesini emredebilir.",
        ],
      },
      code: {
        title: "Kodunuz",
        items: [
          "Kod kimdeyse bildiriminizi okur ve sizin adınıza yazabilir. Ona bir anahtar gibi davranın.",
          "Biri onu görmüş olabilirse, bildiriminizi açın ve yeni bir kod isteyin. Eskisi hemen geçersiz olur.",
          "Kaybederseniz kimse onu size geri veremez. Yeni bir bildirim yapabilirsiniz.",
        ],
      },
    },
  },

  safe: {
    title: "Nereden bildirmeli",
    lead: "En güvenli yol birkaç dakika alır. Yapabildiğiniz kadarını yapın.",
    sections: {
      place: {
        title: "Yer",
        items: [
          "İş yerinde değil, iş yerinizin ağından da değil. İşvereninizin verdiği veya kurduğu bir bilgisayarda ya da telefonda değil.",
          "Evde, bir arkadaşınızda veya ekranınızı hiçbir kameranın görmediği bir kütüphanede ya da kafede.",
          "Yazarken iş telefonunuzu başka bir yerde bırakın.",
        ],
      },
      device: {
        title: "Cihaz",
        items: [
          "Güncellemeleri yapılmış kendi telefonunuz veya bilgisayarınız.",
          "Gizli pencere cihazda geçmiş bırakmaz. Sizi ağdan gizlemez.",
          "Kodu kâğıda yazın. Fotoğrafını çekmeyin: fotoğraflar çoğu zaman buluta kopyalanır.",
        ],
      },
      tor: {
        title: "Tor Browser kullanın",
        items: [
          "Tor Browser, hangi sayfayı açtığınızı ağdan, nerede olduğunuzu da sayfadan gizler. Ücretsizdir: torproject.org.",
          "Onu evde indirin, iş yerinde değil. Bir işveren birinin Tor kullandığını görebilir, ama ne için kullandığını göremez.",
          "Bu portal Tor Browser’ın en güvenli ayarında çalışır.",
        ],
      },
      files: {
        title: "Dosyalarınız",
        items: [
          "Yalnızca işiniz için görebileceğiniz şeyleri alın. Hiçbir yere zorla girmeyin.",
          "Yazıcılar ve fotokopi makineleri kâğıdı işaretleyebilir ve liste tutabilir. Bir dosyayı kimin açtığı çoğu zaman kaydedilir.",
          "Bir belge yalnızca az kişide varsa, onu göndermek yerine içinde ne olduğunu anlatın.",
        ],
      },
      after: {
        title: "Sonra",
        items: [
          "“Hemen çık” düğmesine basın. Sonra bu siteyi tarayıcınızın geçmişinden silin.",
          "İş yerinde bundan söz etmeyin ve orada bunu aramayın.",
          "Yanıt için ilk seferki kadar dikkatli geri gelin.",
        ],
      },
    },
  },

  steps: {
    title: "Ne zaman ne olur",
    lead: "İlk sözden sona kadar.",
    sections: {
      send: {
        title: "Gönderdiğinizde",
        items: [
          "Bildirimin geldiğini söyleyen bir sayfa görürsünüz. Görmezseniz yeniden gönderin: hiçbir şey iki kez gelmez.",
          "Bildirim ombudsmana gider. Bir ombudsmanın olaya karıştığını söylediyseniz, başka bir ombudsmana gider.",
        ],
      },
      week: {
        title: "7 gün içinde",
        items: [
          "Ombudsman size bildirimin geldiğini yazar. Bunu kodunuzla okursunuz.",
        ],
      },
      look: {
        title: "Sonraki haftalarda",
        items: [
          "Ombudsman konuyu inceler ve size bir şey sorabilir. Size yalnızca bu portal üzerinden ulaşılabilir, bu yüzden haftada bir geri gelin.",
          "Ombudsman, bir şey yapılsın diye bildirimin bir sürümünü kurumdaki bir irtibat kişisine verebilir. Siz kabul etmedikçe adınızı asla vermez.",
        ],
      },
      months: {
        title: "3 ay içinde",
        items: [
          "Size ne yapıldığı veya ne yapılacağı ve nedeni söylenir. Bazı durumlarda 6 aya kadar sürer; o zaman size söylenir.",
          "Hiçbir şey olmazsa veya yeterli değilse bir makama gidebilirsiniz.",
        ],
      },
      end: {
        title: "Sonunda",
        items: [
          "Vaka kapatılır ve arşivlenir. {days} gün sonra hepsi silinir.",
          "O zamana kadar hâlâ okuyabilir ve yazabilirsiniz.",
        ],
      },
    },
  },

  authorities: {
    title: "Makamlar",
    lead:
      "Bir makama da veya yalnızca bir makama bildirebilirsiniz. Makam 7 gün içinde onaylamalı ve 3 ay içinde, bazı durumlarda 6 ay içinde yanıt vermelidir.",
    none:
      "Burada her alan için bir makam vardır. Hangisi olduğunu Avrupa Birliği’nin organları bilir.",
    law: "Yasa",
    europe: "Avrupa Birliği",
    europeText:
      "AB parasıyla yapılan dolandırıcılık ve karteller için. Bütün resmî dilleri kabul ederler.",
    checked:
      "Bu listeyi bu portalı yapanlar hazırladı. Hiçbir hukukçu onu denetlemedi ve makamlar değişir. Önce makamın sayfasına bakın.",
  },

  accessibility: {
    title: "Erişilebilirlik",
    lead:
      "Herkes bildirim yapabilmelidir. Bu portalı WCAG 2.2, düzey AA ve EN 301 549 standardına göre yapıyoruz.",
    sections: {
      state: {
        title: "Ne kadar ilerledik",
        items: [
          "Düzey AA’nın altında kalan bir sayfa bilmiyoruz. Bunu kendi testlerimiz söylüyor. Dışarıdan hiçbir kuruluş ve engelli kişilerden oluşan hiçbir grup onu test etmedi.",
          "Her sayfa JavaScript olmadan, yalnızca klavyeyle, % 400 büyütmede, kendi renklerinizle ve hareketsiz çalışır.",
          "Metin tarayıcılarında test edilir. Bir ekran okuyucu da onu böyle görür.",
        ],
      },
      gaps: {
        title: "Eksik olduğunu bildiklerimiz",
        items: [
          "Ana dili olan kimsenin henüz okumadığı çeviriler bunu sayfanın altında söyler.",
          "İşaret dilinde bir sürüm yok.",
          "Başkalarının gönderdiği dosyalar erişilebilir olmayabilir.",
          "Çalışanlar için: geçiş anahtarı JavaScript gerektirir. Giriş yapmanın başka yolları vardır.",
        ],
      },
      tell: {
        title: "Bize söyleyin",
        items: [
          "Bir şey bildirim yapmanızı engelliyorsa, ombudsmanı arayabilir veya ona yazabilirsiniz ya da güvendiğiniz birinin bildirim yapmasını sağlayabilirsiniz.",
          "Kodunuz varsa, bunu ombudsmana bir mesajda yazın.",
          "Biz yardım etmezsek, ülkenizdeki erişilebilirlik kuruluşuna başvurun.",
        ],
      },
      how: {
        title: "Nasıl test edildi",
        items: [
          "Her değişiklik her sayfada bir programla (axe), klavyeyle gezerek, 320 piksel genişlikte ve zorunlu renklerle test edilir.",
        ],
      },
    },
  },
};
