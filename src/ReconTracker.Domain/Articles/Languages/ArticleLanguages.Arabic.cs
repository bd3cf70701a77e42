using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Languages;

/// <content>Arabic of newspapers, with the month names of the Levant and of the Maghreb. Hamza and the last letters may be written either way.</content>
internal static partial class ArticleLanguages
{
    public static ArticleLanguage Arabic { get; } = new()
    {
        Dates = DateLanguages.Arabic,
        OtherMonths =
        [
            (1, "كانون_الثاني جانفي"), (2, "شباط فيفري"), (3, "آذار اذار"), (4, "نيسان أفريل"), (5, "أيار ايار ماي"), (6, "حزيران جوان"),
            (7, "تموز جويلية"), (8, "آب أوت اغسطس"), (9, "أيلول ايلول"), (10, "تشرين_الأول"), (11, "تشرين_الثاني"), (12, "كانون_الأول"),
        ],
        BeforeMonth = "في منذ حتى شهر مطلع أواخر أوائل نهاية بداية منتصف خلال قبل بعد بين من",
        YearWords = "عام العام سنة من لعام",
        NotDatedByYear = "حدود الحدود خطوط",
        To = "إلى حتى",
        And = "أو",
        Between = "بين",
        Past = "الماضي الماضية المنصرم الفائت السابق",
        Next = "المقبل المقبلة القادم القادمة الآتي",
        Future = "سوف سيعقد ستعقد سيلتقي ستجري ستبدأ سيبدأ سيجتمع ستجتمع ستستضيف سيتم",
        PartsOfDay = "صباحا مساء ظهرا",
        Relative =
        [
            (PeriodUnit.Day, 0, ["اليوم", "هذا اليوم"]),
            (PeriodUnit.Day, -1, ["أمس", "يوم أمس", "البارحة"]),
            (PeriodUnit.Day, -2, ["أول أمس", "أول من أمس", "قبل يومين"]),
            (PeriodUnit.Day, 1, ["غدا", "يوم غد"]),
            (PeriodUnit.Day, 2, ["بعد غد"]),
            (PeriodUnit.Week, -1, ["الأسبوع الماضي", "الأسبوع المنصرم", "الأسبوع الفائت", "قبل أسبوع"]),
            (PeriodUnit.Week, -2, ["قبل أسبوعين"]),
            (PeriodUnit.Week, 0, ["هذا الأسبوع", "الأسبوع الجاري", "الأسبوع الحالي"]),
            (PeriodUnit.Week, 1, ["الأسبوع المقبل", "الأسبوع القادم"]),
            (PeriodUnit.Month, -1, ["الشهر الماضي", "الشهر المنصرم", "الشهر الفائت", "قبل شهر"]),
            (PeriodUnit.Month, -2, ["قبل شهرين"]),
            (PeriodUnit.Month, 0, ["هذا الشهر", "الشهر الجاري", "الشهر الحالي"]),
            (PeriodUnit.Month, 1, ["الشهر المقبل", "الشهر القادم"]),
            (PeriodUnit.Year, -1, ["العام الماضي", "العام المنصرم", "السنة الماضية"]),
            (PeriodUnit.Year, 0, ["هذا العام", "العام الجاري", "العام الحالي", "السنة الجارية"]),
            (PeriodUnit.Year, 1, ["العام المقبل", "العام القادم", "السنة المقبلة"]),
        ],
        Ago = "قبل",
        Units = [(PeriodUnit.Day, "أيام يوما"), (PeriodUnit.Week, "أسابيع أسبوعا"), (PeriodUnit.Month, "أشهر شهور شهرا"), (PeriodUnit.Year, "أعوام سنوات عاما")],
        Numbers =
        [
            (3, "ثلاثة ثلاث"), (4, "أربعة أربع"), (5, "خمسة خمس"), (6, "ستة ست"), (7, "سبعة سبع"), (8, "ثمانية ثماني"), (9, "تسعة تسع"), (10, "عشرة عشر"),
        ],
        SpeechVerbs =
            "قال قالت قالوا يقول تقول صرح صرحت أكد أكدت أكدوا يؤكد تؤكد أعلن أعلنت يعلن أضاف أضافت يضيف شدد شددت يشدد أوضح أوضحت يوضح اعتبر اعتبرت حذر حذرت " +
            "أشار أشارت يشير دعا دعت نفى نفت كشف كشفت أفاد أفادت جدد جددت ذكرت لفت لفتت تابع تابعت أعرب أعربت",
        VerbsWithThat = "ذكر رأى رأت يرى يعتقد بين أقر",
        That = "أن إن أنه إنه أنها إنها بأن بأنه بأنها على عن ضرورة أهمية",
        VerbsOfTelling = "دعا دعت حذر حذرت",
        AccordingTo = "بحسب وفق وفقا حسب",
        Pronouns = "هو هي هم",
        Determiners = "",
        Offices = "",
        Adjectives = "",
        CommonWords = "",
        InstitutionWords = "",
    };
}
