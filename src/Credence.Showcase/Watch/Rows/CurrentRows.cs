using Credence.Showcase.Data;

namespace Credence.Showcase.Watch.Rows;

/// <summary>Rows to hold against those of the training.</summary>
/// <param name="Sha256">Hash of where they were read from (hex).</param>
/// <param name="Rows">Rows (count).</param>
/// <param name="Columns">What every column of the schema holds.</param>
/// <param name="Probabilities">What the model says of the rows it can answer (ratios).</param>
/// <param name="Known">Probability and outcome of each row whose outcome is known.</param>
/// <param name="LeftOut">Rows that were passed over, by the reason.</param>
internal sealed record CurrentRows(
    string Sha256, int Rows, IReadOnlyList<ColumnSample> Columns, double[] Probabilities, IReadOnlyList<(double Probability, bool Outcome)> Known, IReadOnlyDictionary<string, long> LeftOut)
{
    /// <summary>Rows that differ from each other in some column of the model (count); counted no further than <see cref="Measures.DriftRules.LeastDifferent"/>.</summary>
    internal required int Different { get; init; }

    /// <summary>Time before which predictions of a log were passed over; null for none.</summary>
    internal DateTimeOffset? Since { get; init; }
}
