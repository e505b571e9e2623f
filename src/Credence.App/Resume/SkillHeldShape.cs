namespace Credence.App.Resume;

/// <summary>A skill on the wire; <c>id</c> is null where the lexicon does not know it.</summary>
internal sealed record SkillHeldShape(StatedShape Name, string? Id, StatedShape? Group, StatedShape? Level);
