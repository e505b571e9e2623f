using Credence.Sources;

namespace Credence.Pay.Studies;

/// <summary>How a study of pay is worked out: a recipe of <c>data/pay</c>. Form: docs/method/pay-evidence.md.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Title">Name of the survey.</param>
/// <param name="Source">Id of <c>data/sources</c>.</param>
/// <param name="Asked">Who answered, and what they were asked about certification.</param>
/// <param name="When">When they were asked.</param>
/// <param name="Known">First day on which all of it was public.</param>
/// <param name="Pay">What counts as pay, with its unit.</param>
/// <param name="Input">The file.</param>
/// <param name="Steps">From the file's rows to those that take part, in order.</param>
/// <param name="Cluster">Column whose values share shocks; null where errors are robust without clusters.</param>
/// <param name="Models">The regressions, in order.</param>
/// <param name="Benchmarks">Groups to compare something unmeasured with.</param>
/// <param name="Panel">What is shown first.</param>
public sealed record PayStudy(
    string Id,
    string Title,
    string Source,
    string Asked,
    PartialDate When,
    DateOnly Known,
    string Pay,
    StudyInput Input,
    IReadOnlyList<StudyStep> Steps,
    string? Cluster,
    IReadOnlyList<StudyModel> Models,
    StudyBenchmarks Benchmarks,
    StudyPanel Panel);
