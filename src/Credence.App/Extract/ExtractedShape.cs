using System.Text.Json;
using System.Text.Json.Serialization;
using Credence.Postings.Finding;

namespace Credence.App.Extract;

/// <summary>One line of output; the id is the JSON value of the input.</summary>
internal sealed record ExtractedShape(JsonElement Id, bool AiRole, IReadOnlyList<MentionShape> Mentions);

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
