namespace Credence.Resumes;

/// <summary>A value as a document states it. What a document does not state is null and never guessed.</summary>
/// <typeparam name="T">Kind of value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Confidence">How sure it was read right.</param>
public sealed record Stated<T>(T Value, Place Place, Confidence Confidence);
