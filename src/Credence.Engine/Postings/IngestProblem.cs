namespace Credence.Postings;

/// <summary>Input that could not be used.</summary>
/// <param name="Where">File, folder or address.</param>
/// <param name="What">What is wrong there, without a final stop.</param>
/// <param name="Next">What to do about it, without a final stop.</param>
/// <param name="Records">Records lost to it (count).</param>
/// <param name="Named">True where the person named the path and nothing in it was usable: the run did not do what was asked.</param>
public sealed record IngestProblem(string Where, string What, string Next, long Records, bool Named);
