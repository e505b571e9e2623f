using Credence.App.Hosting.Web;
using Credence.Evidence;
using Credence.Postings.Finding;

namespace Credence.App.Resume;

/// <summary>What is said beside a résumé: always in the body, since it tells of a person.</summary>
internal static class ResumeParameters
{
    /// <summary>What a person says of themselves.</summary>
    internal static IReadOnlyList<ApiParameter> Person { get; } =
    [
        new("lives-in", ApiValueKind.Text, "Country the person lives in, where the résumé does not say: ISO code or English name.", "AT") { InBody = true },
        new("may-work-in", ApiValueKind.List, "Countries the person may work in without a sponsor; EU, EEA and Schengen stand for theirs.", "AT") { InBody = true },
        new("citizen-of", ApiValueKind.List, "Countries the person is a citizen of.", "AT") { InBody = true },
        new("clearance", ApiValueKind.Text, "Security clearance the person holds.", "secret") { InBody = true, Values = SaidWords.Levels },
        new("relocates", ApiValueKind.Switch, "Whether the person would move to another country.", "true") { InBody = true },
    ];

    /// <summary>Which postings of the server's store the person aims at.</summary>
    internal static IReadOnlyList<ApiParameter> Target { get; } =
    [
        new("role", ApiValueKind.Text, "Group of jobs; ai when not given.", "ai") { InBody = true, Values = EvidenceNames.All<RoleGroup>() },
        new("level", ApiValueKind.Text, "Only postings that state this level.", "senior") { InBody = true, Values = EvidenceNames.All<Seniority>() },
        new("country", ApiValueKind.Text, "Only postings of this country: ISO code or English name.", "AT") { InBody = true },
        new("top", ApiValueKind.Integer, "Rows shown, 1 to 200; 20 when not given.", "20") { InBody = true },
    ];
}
