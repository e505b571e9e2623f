namespace Credence.Advice;

/// <summary>One thing an answer rests on.</summary>
/// <param name="Text">The reason in words.</param>
/// <param name="Source">Who says so: source id, a slash, section; <c>evidence</c> where it was measured.</param>
public sealed record Reason(string Text, string Source);
