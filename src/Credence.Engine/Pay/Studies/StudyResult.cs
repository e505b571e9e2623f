using Credence.Sources;

namespace Credence.Pay.Studies;

/// <summary>What a study came to: aggregates only.</summary>
/// <param name="Id">Id of the study.</param>
/// <param name="Title">Name of the survey.</param>
/// <param name="Source">Id of <c>data/sources</c>.</param>
/// <param name="Asked">Who answered, and what they were asked about certification.</param>
/// <param name="When">When they were asked.</param>
/// <param name="Known">First day on which all of it was public.</param>
/// <param name="Pay">What counts as pay, with its unit.</param>
/// <param name="Sha256">SHA-256 of the file it was worked out from.</param>
/// <param name="WorkedOut">Day on which it was worked out.</param>
/// <param name="Flow">Sample flow, from all rows to those that take part.</param>
/// <param name="Models">The regressions, in order.</param>
/// <param name="Benchmarks">Known groups to compare something unmeasured with; for the model and term of <paramref name="BenchmarkOf"/>.</param>
/// <param name="BenchmarkOf">Place of that coefficient, as <c>model/term</c>.</param>
/// <param name="Panel">What is shown first.</param>
public sealed record StudyResult(
    string Id,
    string Title,
    string Source,
    string Asked,
    PartialDate When,
    DateOnly Known,
    string Pay,
    string Sha256,
    DateOnly WorkedOut,
    IReadOnlyList<CountedRows> Flow,
    IReadOnlyList<ModelResult> Models,
    string BenchmarkOf,
    IReadOnlyList<BenchmarkResult> Benchmarks,
    StudyPanel Panel)
{
    /// <summary>Rows that took part (count).</summary>
    public long Rows => Flow[^1].Rows;

    /// <summary>A model by id; null where there is none.</summary>
    public ModelResult? Find(string model) => Models.FirstOrDefault(one => one.Id == model);

    /// <summary>A coefficient by its place, as <c>model/term</c>; null where there is none.</summary>
    public TermResult? Term(string place) => place.Split('/') is [var model, var term] ? Find(model)?.Find(term) : null;
}
