using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Claims.Checks;

/// <summary>Part of the AI postings that a reader marked; what the phrases missed is not in it.</summary>
/// <param name="Set">Set of marks (<see cref="ReadMarks"/>).</param>
/// <param name="Asks">Which marks count (<c>project</c>, <c>contribution</c>).</param>
/// <param name="Postings">AI postings the marks are of (count); where the counts that ship are of others there is no number.</param>
/// <remarks>Methods: docs/method/own-work.md, bootcamps.md.</remarks>
public sealed record MarkedShare(string Set, IReadOnlyList<string> Asks, int Postings) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        var (population, missing) = evidence.Postings(RoleGroup.Ai);
        if (population is null)
            return Measurement.Unknown(MeasureUnit.Share, missing!);
        if (population.Postings != Postings)
            return Measurement.Unknown(MeasureUnit.Share, $"the marks are of {ClaimEvidence.Count(Postings)} AI postings, the counts now of {ClaimEvidence.Count(population.Postings)}; they have to be read again");
        if (!evidence.Marks.BySet.TryGetValue(Set, out var marks))
            return Measurement.Unknown(MeasureUnit.Share, $"no marks '{Set}' ship with this data folder");
        if (Asks.FirstOrDefault(asks => !marks.ContainsKey(asks)) is { } unknown)
            return Measurement.Unknown(MeasureUnit.Share, $"no posting is marked '{unknown}'");
        var counted = new Proportion(Asks.Sum(asks => marks[asks]), Postings);
        return new Measurement(
            MeasureUnit.Share, counted.Share, WilsonInterval.Of(counted), Postings, population.To, $"{counted.Count} of {ClaimEvidence.Basis(population)}; found by phrases, each read, so at least that many", null);
    }
}
