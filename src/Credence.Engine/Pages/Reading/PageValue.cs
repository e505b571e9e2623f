namespace Credence.Pages.Reading;

/// <summary>A value that the page states for machines: in a meta element, a JSON-LD script or an attribute.</summary>
/// <param name="Where">Where it stands, as <c>JSON-LD Course.dateModified</c> or <c>meta og:site_name</c>.</param>
/// <param name="Owner">Type of the thing it is about (<c>Course</c>, <c>Offer</c>); <c>meta</c> for meta elements, <c>link</c> for links.</param>
/// <param name="Name">Name of the property.</param>
/// <param name="Value">The value.</param>
internal sealed record PageValue(string Where, string Owner, string Name, string Value);
