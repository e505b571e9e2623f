namespace Credence.App.Resume;

/// <summary>A certification that follows another.</summary>
public sealed record FollowerShape(string Id, string Name);
