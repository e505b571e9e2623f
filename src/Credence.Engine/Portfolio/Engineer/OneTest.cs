namespace Credence.Portfolio.Engineer;

/// <summary>A test of a file.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Asserts">Whether a line of it asserts something.</param>
/// <param name="IsSkipped">Whether it is always left out.</param>
/// <param name="Calls">Names it calls.</param>
/// <param name="Lines">Its lines, empty ones not counted.</param>
internal sealed record OneTest(Proof Place, bool Asserts, bool IsSkipped, IReadOnlyList<string> Calls, int Lines);
