using Credence.Returns.Estimates;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>One input of a return with what it was taken from.</summary>
/// <param name="Name">Input of the model (snake_case), or the id of an estimate that inputs were worked out from.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Unit">Unit in words.</param>
/// <param name="Known">What is known of it.</param>
/// <param name="Grade">How much stands behind it; null where the person said it or it is true by definition.</param>
/// <param name="Sources">Ids of sources, the one most relied on first; empty where the person said it.</param>
/// <param name="Date">Date of the first source; null where it carries none or there is none.</param>
/// <param name="Why">How it was worked out, in words.</param>
public sealed record UsedInput(
    string Name, string Title, string Unit, Distribution Known, EstimateGrade? Grade, IReadOnlyList<string> Sources, PartialDate? Date, string Why);
