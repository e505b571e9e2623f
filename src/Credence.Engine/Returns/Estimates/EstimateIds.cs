namespace Credence.Returns.Estimates;

/// <summary>Ids of the estimates that code asks for.</summary>
internal static class EstimateIds
{
    internal const string Salary = "salary";
    internal const string TaxRate = "tax-rate";
    internal const string DiscountRate = "discount-rate";
    internal const string RaiseShare = "raise-share";
    internal const string RaiseAttribution = "raise-attribution";
    internal const string RaiseDecay = "raise-decay";
    internal const string SignalYears = "signal-years";
    internal const string SearchMonths = "search-months";
    internal const string ResponseLift = "response-lift";
    internal const string CredentialEffect = "credential-effect";
    internal const string SpeedSalaryShare = "speed-salary-share";
    internal const string MonthsUntilUsed = "months-until-used";
    internal const string HourValueShare = "hour-value-share";
    internal const string HoursFactor = "hours-factor";
    internal const string StudyHours = "study-hours";
    internal const string PassProbability = "pass-probability";
    internal const string RetakeProbability = "retake-probability";
    internal const string ClawBack = "claw-back";
    internal const string CourseMonths = "course-months";
    internal const string LossAversion = "loss-aversion";
    internal const string ProjectPostingShare = "project-posting-share";
    internal const string ProjectRaiseShare = "project-raise-share";
    internal const string ProjectRaiseAttribution = "project-raise-attribution";
    internal const string ProjectLift = "project-lift";
    internal const string HoursPerWeek = "hours-per-week";
    internal const string ValidityYears = "validity-years";
    internal const string ProjectFinish = "project-finish";
}
