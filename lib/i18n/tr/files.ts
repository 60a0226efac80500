import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Turkish. */
export const files: ReporterTranslation["files"] = {
  title: "Dosyalarınız",
  clean: "temizlendi",
  nothing: "Gizli veri bulunmadı.",
  text: "Bir metin dosyasında gizli bir şey yoktur. İçinde ne yazdığına bakılmadı.",
  removed: "Çıkarıldı:",
  refused: "alınmadı",
  renamed: (was, now) =>
    `Adın sonu .${was} idi, ama dosyanın türü ${now}. Dosyaya uygun bir ad verildi.`,
  file: (number) => `Dosya ${number}`,
  tooLarge: {
    count: (most) => `Bir bildirim bir defada en çok ${most} dosya alır.`,
    file: (size) => `Bir dosya en çok ${size} olabilir.`,
    report: (size) => `Bütün dosyalar birlikte en çok ${size} olabilir.`,
    form: "Gönderdiğiniz, bu sayfanın alabildiğinden büyük.",
  },
  reasons: {
    "unknown": {
      what: "Bu dosya türünü tanımıyoruz. Bu yüzden neyi ele vereceğini bilemeyiz.",
      instead: "PDF olarak kaydedin veya önemli yerin ekran görüntüsünü alın.",
    },
    "lying-name": {
      what: "Dosyanın adı, içeriğinden başka bir tür söylüyor.",
      instead: "Dosyaya içeriğine uygun uzantıyı verin ve yeniden gönderin.",
    },
    "damaged": {
      what: "Dosya bozuk veya eksik.",
      instead: "Açın, yeniden kaydedin ve yeniden gönderin; veya ekran görüntüsü alın.",
    },
    "encrypted": {
      what: "Dosya bir parola ile korunuyor. Bu yüzden içinde ne olduğunu göremeyiz.",
      instead: "Parolasız bir kopya kaydedin ve onu gönderin.",
    },
    "too-large": {
      what: "Dosya temizleyebileceğimizden büyük: bayt, piksel veya parça olarak.",
      instead: "Onu küçültün veya bölün ve parçaları gönderin.",
    },
    "too-deep": {
      what:
        "Dosyaların içinde dosyalar, onların içinde yine dosyalar var. Bu kadarını izleyemeyiz.",
      instead: "İçteki dosyaları çıkarın ve tek tek gönderin.",
    },
    "bomb": {
      what: "Dosya açılınca olduğundan çok daha büyük olurdu.",
      instead: "İçindekileri tek tek gönderin.",
    },
    "active": {
      what: "Dosyada kesin olarak çıkaramadığımız programlar (makrolar veya betikler) var.",
      instead: "PDF olarak kaydedin veya makrosuz bir biçimde kaydedin.",
    },
    "mail": {
      what: "Bu bir e-posta. Adresleri ve ağdaki yolu kişilerin adını verir.",
      instead: "Metnini bildirime kopyalayın veya PDF olarak yazdırın; eklerini tek tek gönderin.",
    },
    "old-format": {
      what: "Dosyanın sürümü, kesin olarak temizlemek için çok eski.",
      instead: "Yeni biçimde (.docx, .xlsx, .pptx) veya PDF olarak kaydedin.",
    },
    "not-certain": {
      what: "Dosyada kesin olarak temizleyemediğimiz bir şey var.",
      instead: "PDF olarak kaydedin veya önemli yerin ekran görüntüsünü alın.",
    },
    "residue": {
      what: "Temizlikten sonra bir kişiyi belli edebilecek bir şey hâlâ vardı.",
      instead: "PDF olarak kaydedin veya önemli yerin ekran görüntüsünü alın.",
    },
    "deadline": {
      what: "Dosyanın temizlenmesi çok uzun sürdü.",
      instead: "Yeniden gönderin; yine olmazsa küçültün veya PDF olarak kaydedin.",
    },
    "crash": {
      what: "Dosyanın temizlenmesi başarısız oldu.",
      instead: "PDF olarak kaydedin veya önemli yerin ekran görüntüsünü alın.",
    },
    "busy": {
      what: "Şu anda çok fazla dosya temizleniyor.",
      instead: "Birkaç dakika sonra yeniden gönderin.",
    },
  },
};
