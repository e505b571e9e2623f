namespace Credence.Bench.Fuzzing;

/// <summary>A document that inputs are made from.</summary>
/// <param name="Form">What it is made of: pdf, docx, txt, md or json.</param>
/// <param name="Bytes">The document.</param>
internal sealed record FuzzSeed(string Form, byte[] Bytes);
