using System.Text.Json;
using System.Text.Json.Serialization;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;

namespace Credence.App.Extract;

/// <summary>One line of output; the id is the JSON value of the input. Skills are left out unless asked for.</summary>
internal sealed record ExtractedShape(
    JsonElement Id, bool AiRole, IReadOnlyList<MentionShape> Mentions, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<SkillShape>? Skills = null);

/// <summary>One skill of it; id and kind are null where the lexicon does not know what was recognized.</summary>
internal sealed record SkillShape(int Start, int End, string? Skill, string? Kind, string Text)
{
    internal static SkillShape Of(SkillHit hit, string text) => new(hit.Start, hit.End, hit.Id, hit.Kind?.ToString().ToLowerInvariant(), text[hit.Start..hit.End]);
}

/// <summary>One mention of it; offsets count UTF-16 units of the text.</summary>
internal sealed record MentionShape(int Start, int End, string Kind, string? Certification, string? Strength, string Evidence)
{
    internal static MentionShape Of(Mention mention, string text) => new(
        mention.Start, mention.End, NameOf(mention.Kind), mention.Certification, mention.Strength is { } strength ? NameOf(strength) : null, text[mention.EvidenceStart..mention.EvidenceEnd]);

    private static string NameOf(MentionKind kind) => kind switch
    {
        MentionKind.Named => "named",
        MentionKind.Vendor => "vendor",
        MentionKind.Generic => "generic",
        MentionKind.Licence => "licence",
        _ => "organisation",
    };

    private static string NameOf(Strength strength) => strength switch
    {
        Credence.Postings.Finding.Strength.Required => "required",
        Credence.Postings.Finding.Strength.Preferred => "preferred",
        Credence.Postings.Finding.Strength.Negated => "negated",
        _ => "mentioned",
    };
}

/// <summary>Serializers made at build time.</summary>
[JsonSerializable(typeof(ExtractedShape))]
internal sealed partial class ExtractJson : JsonSerializerContext;
