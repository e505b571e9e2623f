namespace Credence.Bench.Fuzzing;

/// <summary>What became of one input.</summary>
/// <param name="What">"read", or the code of its refusal; "ended" where the process of its own that the doors extract in would have been ended by its limits.</param>
/// <param name="Finding">What is wrong about it, the same for inputs of one cause; null where nothing is.</param>
/// <param name="ProcessorSeconds">Processor time of reading it once (s).</param>
/// <param name="GrownMiB">Memory the process grew by at its peak (MiB); null where the system does not tell.</param>
internal sealed record FuzzOutcome(string What, string? Finding, double ProcessorSeconds, double? GrownMiB);
