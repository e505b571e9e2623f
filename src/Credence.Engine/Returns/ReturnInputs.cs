using System.Collections.Immutable;

namespace Credence.Returns;

/// <summary>The closed list of the return model's inputs.</summary>
/// <remarks>Meaning and limits: docs/method/return-model.md.</remarks>
public static class ReturnInputs
{
    private const double MostMoney = 1e9;
    private const double MostHours = 1e5;
    private const double MostMonths = 600;
    private const double MostYears = 60;

    private static readonly List<ReturnInput> Listed = [];

    /// <summary>Pay of the job the person has or looks for.</summary>
    public static readonly ReturnInput Salary = Person("salary", 80_000, "USD a year", MostMoney, "pay of the job held or looked for, before tax");

    /// <summary>Price of the course or programme.</summary>
    public static readonly ReturnInput Fee = Option("fee", 0, "USD", MostMoney, "price of the course");

    /// <summary>Price of one sitting of the exam.</summary>
    public static readonly ReturnInput ExamFee = Option("exam_fee", 0, "USD", MostMoney, "price of one sitting of the exam");

    /// <summary>Chance that the exam is paid a second time.</summary>
    public static readonly ReturnInput RetakeProbability = Option("retake_probability", 0, "ratio", 1, "chance that the exam is paid a second time");

    /// <summary>Hours of study and practice.</summary>
    public static readonly ReturnInput Hours = Option("hours", 0, "hours", MostHours, "hours of study and practice");

    /// <summary>Worth of one of those hours, as a share of an hour's pay.</summary>
    public static readonly ReturnInput HourValueShare = Person("hour_value_share", 0, "ratio of hourly pay", 10, "worth of an hour as a share of an hour's pay");

    /// <summary>Chance that it is finished and passed.</summary>
    public static readonly ReturnInput PassProbability = Option("pass_probability", 1, "ratio", 1, "chance of passing in the end");

    /// <summary>Chance that a raise that follows is due to it.</summary>
    public static readonly ReturnInput RaiseAttribution = Option("raise_attribution", 1, "ratio", 1, "chance that the raise comes and is due to it");

    /// <summary>The raise, as a share of pay; below 0 where pay falls.</summary>
    public static readonly ReturnInput RaiseShare = Add("raise_share", 0, "ratio of pay", -1, 10, ofPerson: false, "the raise as a share of pay");

    /// <summary>Years the raise lasts.</summary>
    public static readonly ReturnInput BenefitYears = Option("benefit_years", 1, "years", MostYears, "years the raise lasts");

    /// <summary>Part of the raise that is lost with every year.</summary>
    public static readonly ReturnInput RaiseDecay = Option("raise_decay", 0, "ratio a year", 1, "part of the raise lost with every year");

    /// <summary>Months until the benefit begins.</summary>
    public static readonly ReturnInput DelayMonths = Option("delay_months", 0, "months", MostMonths, "months until the benefit begins");

    /// <summary>Chance that a shorter search is due to it.</summary>
    public static readonly ReturnInput SpeedAttribution = Option("speed_attribution", 0, "ratio", 1, "chance that the job comes sooner because of it");

    /// <summary>Months by which the job comes sooner.</summary>
    public static readonly ReturnInput MonthsSooner = Option("months_sooner", 0, "months", MostMonths, "months by which the job comes sooner");

    /// <summary>Share of pay that such a month is worth (1 without a job, less where the old job pays meanwhile).</summary>
    public static readonly ReturnInput SpeedSalaryShare = Person("speed_salary_share", 1, "ratio of pay", 10, "share of pay that a month sooner is worth");

    /// <summary>Months of pay given up to do it.</summary>
    public static readonly ReturnInput LostMonths = Option("lost_months", 0, "months", MostMonths, "months of pay given up to do it");

    /// <summary>Price of one renewal.</summary>
    public static readonly ReturnInput RenewalFee = Option("renewal_fee", 0, "USD", MostMoney, "price of one renewal");

    /// <summary>Every input, in the order of the list in docs/method/return-model.md.</summary>
    public static ImmutableArray<ReturnInput> All { get; } = [.. Listed];

    /// <summary>The input of a name; null where there is none.</summary>
    public static ReturnInput? Find(string name) => All.FirstOrDefault(input => input.Name == name);

    private static ReturnInput Person(string name, double usual, string unit, double highest, string about) => Add(name, usual, unit, 0, highest, ofPerson: true, about);

    private static ReturnInput Option(string name, double usual, string unit, double highest, string about) => Add(name, usual, unit, 0, highest, ofPerson: false, about);

    private static ReturnInput Add(string name, double usual, string unit, double lowest, double highest, bool ofPerson, string about)
    {
        var input = new ReturnInput(Listed.Count, name, usual, unit, lowest, highest, ofPerson, about);
        Listed.Add(input);
        return input;
    }
}
