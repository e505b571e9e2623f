namespace Credence.Portfolio.Starting;

/// <summary>A project to be made.</summary>
/// <param name="Folder">Where: a folder that is not there yet, or is empty.</param>
/// <param name="Name">Its name: letters, digits and hyphens.</param>
/// <param name="Data">Its table; null to add one later.</param>
public sealed record ProjectOrder(string Folder, string Name, ProjectData? Data);
