using System.CommandLine;
using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Portfolio.Skills;

namespace Credence.App.Portfolio;

/// <summary><c>--beside CERT</c>: certifications whose claimed skills are put beside those the repository shows.</summary>
internal static class Beside
{
    private const int NearCount = 3;

    internal static readonly Option<string[]> Certifications = new("--beside")
    {
        Description = "Certification whose claimed skills stand beside those the repository shows (id, exam code or name); may be given several times",
        HelpName = "CERT",
    };

    /// <summary>The certifications asked for, each once.</summary>
    /// <exception cref="WrongUseException">The catalog has none of that name.</exception>
    internal static IReadOnlyList<Certification> Asked(ParseResult call, LoadedData data) =>
        [.. (call.GetValue(Certifications) ?? []).SelectMany(name => data.Catalog.Find(name) is null ? name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [name]).Select(name => data.Catalog.Find(name) ?? throw new WrongUseException(
            $"--beside {name}: it is no certification of the catalog",
            $"Near it: {string.Join(", ", NearNames.OfCertifications(data.Catalog, name, NearCount))}. '{Door.CommandName} catalog list' lists all")).DistinctBy(one => one.Id)];

    /// <summary>Each of them beside the repository.</summary>
    internal static IReadOnlyList<SideBySide> Of(IReadOnlyList<Certification> certifications, LoadedData data, RepositorySkills skills, DateOnly day) =>
        [.. certifications.Select(one => SideBySide.Of(one, data.Taught.Of(one.Id, day), skills, data.Repositories.Proofs.Provable))];
}
