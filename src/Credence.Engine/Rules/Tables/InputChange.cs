using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>One changed input.</summary>
/// <param name="Input">Id of the input.</param>
/// <param name="From">The value given; <see cref="Value.Null"/> where it is not known.</param>
/// <param name="To">The value instead: the nearest one where <paramref name="IsNearest"/>, else one that does.</param>
/// <param name="IsNearest">False where the end is open, so that there is no nearest value and <paramref name="Needed"/> names the end.</param>
/// <param name="Needed">What the input must be, in plain words.</param>
public sealed record InputChange(string Input, Value From, Value To, bool IsNearest, string Needed);
