namespace Credence.Advice;

/// <summary>Questions whose answers the advice itself reads; all others matter through conditions in <c>data/rules</c> alone.</summary>
public static class QuestionIds
{
    /// <summary>Whether the person has worked with AI before.</summary>
    public const string PriorAiExperience = "prior-ai-experience";

    /// <summary>Whether someone asks the person for formal proof.</summary>
    public const string FormalRecognition = "formal-recognition";

    /// <summary>Which cloud the wanted jobs use.</summary>
    public const string TargetPlatform = "target-platform";

    /// <summary>Country the person looks for work in (ISO 3166 alpha-2).</summary>
    public const string Country = "country";

    /// <summary>Hours a week the person can give.</summary>
    public const string HoursPerWeek = "hours-per-week";

    /// <summary>Months until the person wants to be ready.</summary>
    public const string Months = "months";

    /// <summary>Money the person can spend, in US dollars.</summary>
    public const string BudgetUsd = "budget-usd";

    /// <summary>How many certificates the person holds.</summary>
    public const string CertificatesHeld = "certificates-held";

    /// <summary>The strongest certification the person holds: exam code or catalog id.</summary>
    public const string HeldCertification = "held-certification";

    /// <summary>The certification the person thinks of: exam code or catalog id.</summary>
    public const string Certification = "certification";
}
