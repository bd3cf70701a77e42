using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Known;

/// <summary>Cities and territories where talks take place, in three scripts. What one Arabic word says of a city and a country both is left out.</summary>
internal static class Places
{
    // whose Jerusalem is, is what the parties dispute: no country
    private static readonly (string English, string? Country, string OtherNames)[] Table =
    [
        ("Moscow", "RU", "Москва|موسكو"),
        ("Saint Petersburg", "RU", "St Petersburg|St. Petersburg|Санкт-Петербург|سانت بطرسبرغ"),
        ("Sochi", "RU", "Сочи|سوتشي"),
        ("Kazan", "RU", "Казань|قازان"),
        ("Grozny", "RU", "Грозный|غروزني"),
        ("Cairo", "EG", "Каир|القاهرة"),
        ("Alexandria", "EG", "Александрия|الإسكندرية"),
        ("Sharm el-Sheikh", "EG", "Sharm el Sheikh|Sharm al-Sheikh|Шарм-эш-Шейх|Шарм-эль-Шейх|شرم الشيخ"),
        ("El Arish", "EG", "El-Arish|Arish|Эль-Ариш|العريش"),
        ("Algiers", "DZ", "Алжир|العاصمة الجزائرية|الجزائر العاصمة"),
        ("Oran", "DZ", "Оран|وهران"),
        ("Beijing", "CN", "Peking|Пекин|بكين|بيجين"),
        ("Doha", "QA", "Доха|الدوحة"),
        ("Istanbul", "TR", "Стамбул|إسطنبول|اسطنبول"),
        ("Ankara", "TR", "Анкара|أنقرة"),
        ("Gaza City", "PS", "город Газа|مدينة غزة"),
        ("Gaza Strip", "PS", "сектор Газа|قطاع غزة"),
        ("Gaza", "PS", "Газа|غزة"),
        ("West Bank", "PS", "Западный берег реки Иордан|Западный берег|الضفة الغربية"),
        ("Ramallah", "PS", "Рамалла|Рамаллах|رام الله"),
        ("Rafah", "PS", "Рафах|رفح"),
        ("Khan Younis", "PS", "Khan Yunis|Хан-Юнис|خان يونس|خانيونس"),
        ("Nablus", "PS", "Наблус|نابلس"),
        ("Jenin", "PS", "Дженин|جنين"),
        ("Hebron", "PS", "Хеврон|مدينة الخليل"),
        ("Bethlehem", "PS", "Вифлеем|بيت لحم"),
        ("Jericho", "PS", "Иерихон|أريحا"),
        ("East Jerusalem", "PS", "Восточный Иерусалим|القدس الشرقية"),
        ("Jerusalem", null, "Jerusalem al-Quds|al-Quds|Al Quds|Иерусалим|القدس"),
        ("Tel Aviv", "IL", "Tel-Aviv|Тель-Авив|تل أبيب"),
        ("Haifa", "IL", "Хайфа|حيفا"),
        ("Damascus", "SY", "Дамаск|دمشق"),
        ("Aleppo", "SY", "Алеппо|حلب"),
        ("Beirut", "LB", "Бейрут|بيروت"),
        ("Sidon", "LB", "Saida|Сидон|صيدا"),
        ("Sanaa", "YE", "Sana'a|Сана|صنعاء"),
        ("Tehran", "IR", "Teheran|Тегеран|طهران"),
        ("Baghdad", "IQ", "Багдад|بغداد"),
        ("Amman", "JO", "Амман|العاصمة الأردنية"),
        ("Riyadh", "SA", "Эр-Рияд|الرياض"),
        ("Mecca", "SA", "Makkah|Мекка|مكة المكرمة|مكة"),
        ("Jeddah", "SA", "Jedda|Джидда|جدة"),
        ("Abu Dhabi", "AE", "Абу-Даби|أبوظبي|أبو ظبي"),
        ("Dubai", "AE", "Дубай|دبي"),
        ("Manama", "BH", "Манама|المنامة"),
        ("Muscat", "OM", "Маскат|مسقط"),
        ("Khartoum", "SD", "Хартум|الخرطوم"),
        ("Tripoli", null, "Триполи|طرابلس"),
        ("Tunis", "TN", "العاصمة التونسية"),
        ("Rabat", "MA", "Рабат|الرباط"),
        ("Nouakchott", "MR", "Нуакшот|نواكشوط"),
        ("Dakar", "SN", "Дакар|داكار"),
        ("Geneva", "CH", "Женева|جنيف"),
        ("Vienna", "AT", "Вена|فيينا"),
        ("Oslo", "NO", "Осло|أوسلو"),
        ("Madrid", "ES", "Мадрид|مدريد"),
        ("Paris", "FR", "Париж|باريس"),
        ("London", "GB", "Лондон|لندن"),
        ("Berlin", "DE", "Берлин|برلين"),
        ("Munich", "DE", "Мюнхен|ميونيخ"),
        ("Brussels", "BE", "Брюссель|بروكسل"),
        ("Nicosia", "CY", "Никосия|نيقوسيا"),
        ("Athens", "GR", "Афины|أثينا"),
        ("New York", "US", "Нью-Йорк|نيويورك"),
        ("Washington", "US", "Вашингтон|واشنطن"),
        ("Kuala Lumpur", "MY", "Куала-Лумпур|كوالالمبور"),
        ("Islamabad", "PK", "Исламабад|إسلام أباد"),
    ];

    public static void AddTo(NameTree names, WordStock stock)
    {
        foreach (var (english, code, others) in Table)
        {
            var country = code is null ? (CountryCode?)null : new CountryCode(code);
            foreach (var name in others.Split('|').Prepend(english))
            {
                names.Add(SuggestionKind.Place, PassageReader.Read(name, stock), entry => entry with { Text = english, Country = country });
            }
        }
    }
}
