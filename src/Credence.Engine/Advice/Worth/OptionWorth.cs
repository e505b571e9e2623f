using Credence.Returns;
using Credence.Returns.Options;

namespace Credence.Advice.Worth;

/// <summary>What one option is worth to the person.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Label">Short name for sentences.</param>
/// <param name="Made">The case and everything it was made from.</param>
/// <param name="Result">What its draws say.</param>
/// <param name="Compared">Its place among the options.</param>
public sealed record OptionWorth(string Id, string Label, OptionReturn Made, ReturnResult Result, ComparedOption Compared);
