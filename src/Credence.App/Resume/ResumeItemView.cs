namespace Credence.App.Resume;

/// <summary>One thing read.</summary>
/// <param name="Text">What was read.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="IsDoubtful">Whether it may have been read wrong.</param>
public sealed record ResumeItemView(string Text, string Where, bool IsDoubtful)
{
    /// <summary>What belongs to it.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
