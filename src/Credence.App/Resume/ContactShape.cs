namespace Credence.App.Resume;

/// <summary>Contact details on the wire; <c>country</c> is an ISO 3166 alpha-2 code.</summary>
internal sealed record ContactShape(StatedShape? Name, StatedShape? Label, StatedShape? Email, StatedShape? Phone, StatedShape? Location, StatedShape? Country);
