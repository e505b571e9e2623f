using Credence.Resumes;

namespace Credence.App.Resume;

/// <summary>A skill on the wire; <c>id</c> is null where the lexicon does not know it.</summary>
internal sealed record SkillHeldShape(StatedShape Name, string? Id, StatedShape? Group, StatedShape? Level)
{
    internal static SkillHeldShape Of(HeldSkill one) => new(StatedShape.Of(one.Name)!, one.Id, StatedShape.Of(one.Group), StatedShape.Of(one.Level));
}
