namespace Credence.Tests.Evidence;

/// <summary>A mention as a store holds it.</summary>
public sealed record TestMention(string Kind, string? Certification, string? Strength)
{
    public static TestMention Named(string id, string strength) => new("named", id, strength);

    public static TestMention Vendor(string id, string strength) => new("vendor", id, strength);
}
