namespace Credence.Bench.Fuzzing;

/// <summary>A changed document: what of it was changed, and how the whole is made of that.</summary>
/// <param name="Number">Its number; with the seed of the run and the seeds it makes it again.</param>
/// <param name="Form">What it is made of.</param>
/// <param name="Part">The changed part: the whole, one part of a package, or one unpacked stream.</param>
/// <param name="Whole">Makes the whole of a part.</param>
internal sealed record FuzzInput(int Number, string Form, byte[] Part, Func<byte[], byte[]> Whole);
