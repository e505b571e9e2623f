using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>An item's state on the wire.</summary>
internal sealed record StateShape(string Status, bool CanBeEarned, EndShape? ExamRetired, EndShape? CertificationRetired, EndShape? NotRenewable, IReadOnlyList<string> Successors, IReadOnlyList<string> Sources, string Why)
{
    internal static StateShape Of(ExamState state) => new(
        Kebab.Of(state.Status),
        state.CanBeEarned,
        EndShape.Of(state.ExamRetired),
        EndShape.Of(state.CertificationRetired),
        EndShape.Of(state.NotRenewable),
        state.Successors,
        state.SourceIds,
        state.Why);

    internal IEnumerable<EndShape> Ends => new[] { ExamRetired, CertificationRetired, NotRenewable }.OfType<EndShape>();
}
