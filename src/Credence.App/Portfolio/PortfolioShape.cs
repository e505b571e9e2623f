using Credence.App.Hosting;
using Credence.Postings.Storing;

namespace Credence.App.Portfolio;

/// <summary>What <c>portfolio --json</c> prints.</summary>
/// <param name="Commit">Commit it was read at.</param>
/// <param name="CommittedOn">Its day; null where its clock shows none.</param>
/// <param name="Sections">Part of its checks passed (ratio), by section.</param>
/// <param name="Points">The same as counts.</param>
/// <param name="Lowest">The smallest of them (ratio): the headline.</param>
/// <param name="LowestSection">Which section it is.</param>
/// <param name="Mean">Mean of the sections (ratio).</param>
/// <param name="Checks">Every check.</param>
/// <param name="Skills">Skills it shows, with places.</param>
/// <param name="Beside">Certifications' skills beside them; null where none was asked for.</param>
/// <param name="OwnCodePercent">Part of the code that is one's own, as the check own-code has it (whole percent); null where there is no code.</param>
/// <param name="Files">Files of the commit (count).</param>
/// <param name="Notes">What could not be looked at.</param>
/// <param name="Receipt">How to repeat it.</param>
internal sealed record PortfolioShape(
    string Commit, DateOnly? CommittedOn, IReadOnlyDictionary<string, double> Sections, IReadOnlyDictionary<string, SectionPointsShape> Points, double Lowest, string LowestSection, double Mean,
    IReadOnlyList<CheckShape> Checks, SkillsShape Skills, IReadOnlyList<BesideShape>? Beside, int? OwnCodePercent, int Files, IReadOnlyList<string> Notes, ReceiptShape Receipt)
{
    internal static PortfolioShape Of(PortfolioAnswer answer, ReceiptShape receipt)
    {
        var (report, names, asked) = (answer.Report, answer.Names, answer.Asked);
        return new PortfolioShape(
            report.Commit, report.CommittedOn,
            report.Sections.ToDictionary(section => KebabName.Of(section.Section), section => section.Share),
            report.Sections.ToDictionary(section => KebabName.Of(section.Section), section => new SectionPointsShape(section.Points, section.Checks)),
            report.Lowest.Share, KebabName.Of(report.Lowest.Section), report.Mean, [.. report.Items.Select(CheckShape.Of)],
            SkillsShape.Of(report.Skills, names, asked), answer.Beside.Count == 0 ? null : [.. answer.Beside.Select(one => BesideShape.Of(one, names, asked, answer.Ends.GetValueOrDefault(one.Certification.Id)))], report.OwnCodePercent, report.Files, report.Notes, receipt);
    }
}
