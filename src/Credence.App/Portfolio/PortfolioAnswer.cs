using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Portfolio;
using Credence.Portfolio.Skills;

namespace Credence.App.Portfolio;

/// <summary>What a repository shows, with the certifications that were put beside it.</summary>
/// <param name="Report">Checks and skills.</param>
/// <param name="Names">What skills are called.</param>
/// <param name="Asked">How often postings ask for them.</param>
/// <param name="Beside">Certifications' skills beside them, in the order asked for.</param>
internal sealed record PortfolioAnswer(PortfolioReport Report, SkillNames Names, AskedSkills Asked, IReadOnlyList<SideBySide> Beside)
{
    internal static PortfolioAnswer Of(PortfolioReport report, IReadOnlyList<Certification> certifications, LoadedData data, DateOnly day) =>
        new(report, data.Repositories.Proofs.Names, data.Asked, Portfolio.Beside.Of(certifications, data, report.Skills, day));
}
