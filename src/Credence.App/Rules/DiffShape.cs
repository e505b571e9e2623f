using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Rules;

/// <summary>What changed between two versions of rules.</summary>
/// <param name="Id">Id of the newer rules.</param>
/// <param name="OldVersion">Version of the older rules.</param>
/// <param name="NewVersion">Version of the newer rules.</param>
/// <param name="VersionUnchanged">True where outcomes changed although the version did not.</param>
/// <param name="Added">Ids of new rows or questions.</param>
/// <param name="Removed">Ids that are gone.</param>
/// <param name="Edited">Ids whose tests, outputs, dates or ways on changed.</param>
/// <param name="Assignments">Kinds of assignments compared (count).</param>
/// <param name="Changed">Those with another outcome (count).</param>
/// <param name="Capped">True where the search stopped at its limit: <paramref name="Changed"/> is then a least number.</param>
/// <param name="Examples">Some of the changed.</param>
/// <param name="Receipt">What the answer rests on.</param>
internal sealed record DiffShape(
    string Id, int OldVersion, int NewVersion, bool VersionUnchanged, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Edited,
    double Assignments, double Changed, bool Capped, IReadOnlyList<OutcomeChange> Examples, ReceiptShape Receipt)
{
    internal static DiffShape Of(RulesDiff diff, ReceiptShape receipt) => new(
        diff.Id, diff.OldVersion, diff.NewVersion, diff.VersionIsMissing, diff.Added, diff.Removed, diff.Edited, diff.Regions, diff.Changed, diff.Capped, diff.Examples, receipt);
}
