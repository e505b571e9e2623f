using Credence.Portfolio.Past;
using Credence.Portfolio.Repositories;
using Credence.Portfolio.Skills;

namespace Credence.Portfolio;

/// <summary>What every check looks at.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Cues">Words and file names to look for.</param>
/// <param name="Skills">Names of languages, tools and other skills.</param>
/// <param name="Limits">Thresholds.</param>
/// <param name="AsOf">Day of the answer.</param>
internal sealed record CheckInput(RepositoryView Repository, PortfolioCues Cues, SkillNames Skills, PortfolioLimits Limits, DateOnly AsOf)
{
    private IReadOnlyList<RepositoryFile>? _copies;
    private IReadOnlyList<RepositoryFile>? _given;

    /// <summary>Files of code that are near duplicates of a larger file of the same repository; found once.</summary>
    internal IReadOnlyList<RepositoryFile> Copies => _copies ??= OwnCode.Copies(this);

    /// <summary>Files of code as <c>project new</c> writes them, or nearly; found once.</summary>
    internal IReadOnlyList<RepositoryFile> Given => _given ??= OwnCode.Given(this);

    /// <summary>First hit of a list of cues in each of some files.</summary>
    internal IEnumerable<Proof> Hits(string cues, IEnumerable<RepositoryFile> files)
    {
        var list = Cues[cues];
        return files.Select(file => Repository.TextOf(file) is { } text ? text.First(list) : null).OfType<Proof>();
    }

    /// <summary>Files whose path or name a list of patterns names.</summary>
    internal IEnumerable<RepositoryFile> Named(string patterns) => Repository.Files.Where(file => file.Kind != FileKind.Vendored && Cues.Names(patterns).Matches(file.Path));

    /// <summary>The same as proofs.</summary>
    internal IEnumerable<Proof> NamedProofs(string patterns) => Named(patterns).Select(file => new Proof(file.Path, null, ""));

    /// <summary>Source code, tests among it, notebooks too.</summary>
    internal IEnumerable<RepositoryFile> Code => Repository.Files.Where(file => file.Kind is FileKind.Code or FileKind.Test or FileKind.Notebook);

    /// <summary>Prose.</summary>
    internal IEnumerable<RepositoryFile> Documents => Repository.Files.Where(file => file.Kind == FileKind.Document);

    /// <summary>The README at the root; null where there is none.</summary>
    internal RepositoryFile? Readme => Named("readme").FirstOrDefault();
}
