namespace Credence.App.Tests.Browser;

/// <summary>Addresses that every rule of the pages is held against.</summary>
internal static class Sites
{
    internal const string Answer = "/answer?prior-ai-experience=yes&formal-recognition=yes&situation=enterprise-cloud&target-platform=azure&regulated-industry=yes&target-employer=large";

    /// <summary>The same with what a plan over weeks needs.</summary>
    internal const string Planned = Answer + "&hours-per-week=8&months=12&budget-usd=500";

    internal static readonly string[] All =
    [
        "/",
        "/ask?prior-ai-experience=yes&at=target-platform",
        "/ask?prior-ai-experience=yes&at=salary-usd",
        "/ask?prior-ai-experience=maybe",
        Answer,
        Planned,
        Answer.Replace("/answer", "/report", StringComparison.Ordinal),
        "/answer",
        "/evidence",
        "/evidence?role=data&by=seniority&part=seniority:senior",
        "/certifications",
        "/certifications/ms-ai-102",
        "/certifications/compare?id=ms-ai-103&id=aws-aif-c01",
        "/claims",
        "/check",
        "/resume",
        "/portfolio",
        "/verify",
        "/returns",
        "/returns?certification=ms-ai-103",
        "/method",
        "/method/share-of-postings",
        "/method/flow",
        "/nothing-here",
    ];
}
