using Credence.Advice;
using Credence.Advice.Planning;
using Credence.Catalog;
using Credence.Claims;
using Credence.Evidence;
using Credence.Pages;
using Credence.Pay;
using Credence.Pay.Stated;
using Credence.Pay.Studies;
using Credence.Portfolio;
using Credence.Portfolio.Skills;
using Credence.Returns.Estimates;
using Credence.Sources;

namespace Credence.App.Hosting;

/// <summary>What answers are made from, each part read from the data folder when it is first used and then kept: a command reads what it needs, a server everything at its start.</summary>
/// <param name="folder">The data folder.</param>
/// <param name="rules">Its rules where they were read before; null to read them.</param>
internal sealed class LoadedData(DataFolder folder, AdviceRules? rules = null)
{
    private readonly Lazy<CertificationCatalog> _catalog = new(() => CatalogReader.Read(folder));
    private readonly Lazy<AdviceRules> _rules = new(() => rules ?? AdviceRules.Read(folder));
    private readonly Lazy<EvidenceSnapshot?> _snapshot = new(() => EvidenceSnapshot.Read(folder));
    private readonly Lazy<IReadOnlyList<StudyResult>> _studies = new(() => PayEvidence.Read(folder));
    private readonly Lazy<ShippedStatedPay> _statedPay = new(() => StatedPayFile.Read(folder));
    private readonly Lazy<PlanSettings> _planning = new(() => PlanSettings.Read(folder));
    private readonly Lazy<PortfolioReader> _repositories = new(() => PortfolioReader.Read(folder));
    private readonly Lazy<AskedSkills> _asked = new(() => AskedSkills.Read(folder));
    private Lazy<TaughtSkills>? _taught;
    private Lazy<EstimateBook>? _estimates;
    private Lazy<ClaimRegister>? _claims;
    private Lazy<ClaimEvidence>? _claimEvidence;
    private Lazy<PageChecker>? _pages;

    /// <summary>The data folder.</summary>
    internal DataFolder Folder => folder;

    /// <summary>The store of postings a server was started with, as a full path; null where it was started with none, and for a command, which names its own.</summary>
    internal string? Store { get; init; }

    /// <summary>The repository a server was started with, as a full path; null where it was started with none, and for a command, which names its own.</summary>
    internal string? Repository { get; init; }

    internal CertificationCatalog Catalog => _catalog.Value;

    internal AdviceRules Rules => _rules.Value;

    /// <summary>Settings of plans.</summary>
    internal PlanSettings Planning => _planning.Value;

    /// <summary>Shipped counts of postings; null where none ship.</summary>
    internal EvidenceSnapshot? Snapshot => _snapshot.Value;

    internal EstimateBook Estimates => Once(ref _estimates, () => EstimateBook.Read(folder, Catalog.Sources));

    internal ClaimRegister Claims => Once(ref _claims, () => ClaimRegister.Read(folder, Catalog.Sources));

    /// <summary>What studies of pay found, of every day.</summary>
    internal IReadOnlyList<StudyResult> PayStudies => _studies.Value;

    internal ShippedStatedPay StatedPay => _statedPay.Value;

    /// <summary>Reads repositories.</summary>
    internal PortfolioReader Repositories => _repositories.Value;

    /// <summary>How often postings ask for skills.</summary>
    internal AskedSkills Asked => _asked.Value;

    /// <summary>What certifications claim to teach.</summary>
    internal TaughtSkills Taught => Once(ref _taught, () => TaughtSkills.Read(folder, Catalog, Repositories.Proofs.Names));

    /// <summary>What claims are tested by, on a day.</summary>
    internal ClaimEvidence ClaimEvidenceOn(DateOnly day) => Once(ref _claimEvidence, () => ClaimEvidence.Of(folder, Catalog, Snapshot, StatedPay, DateOnly.MaxValue)) with { AsOf = day };

    /// <summary>The checker of pages, on a day.</summary>
    internal PageChecker PagesOn(DateOnly day) => Once(ref _pages, () => PageChecker.Read(folder, Catalog, Snapshot, DateOnly.MaxValue)).On(day);

    /// <summary>Reads and hashes everything now, so that nothing is read later.</summary>
    /// <exception cref="UnusableInputException">A file is wrong; says where.</exception>
    internal void ReadAll()
    {
        _ = (Catalog, Rules, Planning, Snapshot, Estimates, Claims, PayStudies, StatedPay, Repositories, Asked, Taught, folder.Hash, folder.RulesHash);
        _ = (ClaimEvidenceOn(DateOnly.MaxValue), PagesOn(DateOnly.MaxValue));
    }

    private static T Once<T>(ref Lazy<T>? kept, Func<T> read) =>
        (Volatile.Read(ref kept) ?? Interlocked.CompareExchange(ref kept, new Lazy<T>(read), null) ?? kept).Value;
}
