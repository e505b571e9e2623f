namespace Credence.App.Portfolio;

/// <summary>A refusal on its way from the process that reads to the one that answers.</summary>
/// <param name="Where">What the trouble is at.</param>
/// <param name="What">What is wrong there.</param>
/// <param name="Next">What to do about it.</param>
internal sealed record ReadingRefusal(string Where, string What, string Next);
