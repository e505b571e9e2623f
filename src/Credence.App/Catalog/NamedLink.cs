namespace Credence.App.Catalog;

/// <summary>Something that has a page of its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its page.</param>
public sealed record NamedLink(string Name, string Address)
{
    /// <summary>A shorter name for narrow places: the exam code where there is one.</summary>
    public string Brief { get; init; } = Name;
}
