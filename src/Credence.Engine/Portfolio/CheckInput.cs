using Credence.Portfolio.Engineer;
using Credence.Portfolio.Explain;
using Credence.Portfolio.Past;
using Credence.Portfolio.Repositories;
using Credence.Portfolio.Skills;
using Credence.Portfolio.Starting;

namespace Credence.Portfolio;

/// <summary>What every check looks at.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Cues">Words and file names to look for.</param>
/// <param name="Skills">Names of languages, tools and other skills.</param>
/// <param name="Limits">Thresholds.</param>
/// <param name="AsOf">Day of the answer.</param>
internal sealed record CheckInput(RepositoryView Repository, PortfolioCues Cues, SkillNames Skills, PortfolioLimits Limits, DateOnly AsOf)
{
    private const int MostDenied = 200;

    private IReadOnlyList<RepositoryFile>? _copies;
    private IReadOnlyList<RepositoryFile>? _given;
    private IReadOnlyList<RepositoryFile>? _begun;
    private Denial? _denial;
    private TestCount? _tests;

    /// <summary>Files of code that are near duplicates of a larger file of the same repository; found once.</summary>
    internal IReadOnlyList<RepositoryFile> Copies => _copies ??= OwnCode.Copies(this);

    /// <summary>Files of code as <c>project new</c> writes them, or nearly; found once.</summary>
    internal IReadOnlyList<RepositoryFile> Given => _given ??= OwnCode.Given(this);

    /// <summary>Files of any sort as <c>project new</c> writes them, beside those of code also those that nearly are; found once.</summary>
    internal IReadOnlyList<RepositoryFile> Begun => _begun ??= [.. Given.Concat(Repository.Files.Where(file => file.Kind != FileKind.Vendored && KnownFiles.Holds(file.Blob))).Distinct()];

    /// <summary>Tells what prose denies.</summary>
    internal Denial Denial => _denial ??= new Denial(Cues);

    /// <summary>Tests of the repository; counted once.</summary>
    internal TestCount Tests => _tests ??= TestCount.Of(this);

    /// <summary>First hit of a list of cues in each of some files; a sentence in code that denies what it names is none.</summary>
    internal IEnumerable<Proof> Hits(string cues, IEnumerable<RepositoryFile> files)
    {
        var list = Cues[cues];
        return files.Select(file => Repository.TextOf(file) is { } text ? First(text, list) : null).OfType<Proof>();
    }

    private Proof? First(FileText text, CueList list)
    {
        var denied = 0;
        for (var at = list.IndexIn(text.Text, 0); at >= 0 && denied < MostDenied; at = list.IndexIn(text.Text, at + 1), denied++)
        {
            if (!SpokenInCode.Denies(Denial, text.Text, at, list))
                return text.At(at);
        }

        return null;
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
