using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Portfolio;
using Credence.Portfolio.Skills;
using Credence.Resumes.Matching;

namespace Credence.App.Portfolio;

/// <summary>What a repository shows, with the certifications that were put beside it.</summary>
/// <param name="Report">Checks and skills.</param>
/// <param name="Names">What skills are called.</param>
/// <param name="Asked">How often postings ask for them.</param>
/// <param name="Beside">Certifications' skills beside them, in the order asked for.</param>
/// <param name="Ends">What is said of those of them that have ended or will, by id: a sentence with day, source and successor.</param>
internal sealed record PortfolioAnswer(PortfolioReport Report, SkillNames Names, AskedSkills Asked, IReadOnlyList<SideBySide> Beside, IReadOnlyDictionary<string, string> Ends)
{
    internal static PortfolioAnswer Of(PortfolioReport report, IReadOnlyList<Certification> certifications, LoadedData data, DateOnly day) => new(
        report, data.Repositories.Proofs.Names, data.Asked, Portfolio.Beside.Of(certifications, data, report.Skills, day),
        certifications.Select(one => CertificationEnd.Of(one, data.Catalog, day)).OfType<CertificationEnd>().ToDictionary(end => end.Item.Id, end => Capital.Of(end.Text), StringComparer.Ordinal));
}
