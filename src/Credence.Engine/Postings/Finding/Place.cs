namespace Credence.Postings.Finding;

/// <summary>How far a place name settles the country, strongest first.</summary>
internal enum PlaceKind
{
    /// <summary>A country's name.</summary>
    Country,

    /// <summary>A state or province.</summary>
    State,

    /// <summary>A region inside one country.</summary>
    Region,

    /// <summary>A city.</summary>
    City,

    /// <summary>An area of several countries, or everywhere.</summary>
    Many,
}

/// <summary>What a place name can mean.</summary>
/// <param name="Kind">Kind of place.</param>
/// <param name="Countries">Countries it can lie in (ISO 3166 alpha-2); empty for <see cref="PlaceKind.Many"/>.</param>
internal sealed record Place(PlaceKind Kind, string[] Countries);
