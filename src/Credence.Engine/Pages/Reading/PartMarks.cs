namespace Credence.Pages.Reading;

/// <summary>How a part of the visible text is meant.</summary>
[Flags]
internal enum PartMarks
{
    /// <summary>As the page's own words.</summary>
    None = 0,

    /// <summary>Struck out.</summary>
    Struck = 1,

    /// <summary>Words of somebody else: quotations, reviews, testimonials.</summary>
    Quoted = 2,

    /// <summary>Navigation, header or footer of the site.</summary>
    Frame = 4,
}
