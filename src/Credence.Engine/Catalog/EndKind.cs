namespace Credence.Catalog;

/// <summary>Three different ends that are often taken for one.</summary>
public enum EndKind
{
    /// <summary>This exam can no longer be taken; the certification may go on under another exam.</summary>
    ExamRetired,

    /// <summary>The certification can no longer be earned at all.</summary>
    CertificationRetired,

    /// <summary>Holders keep it until it expires but cannot renew it.</summary>
    NotRenewable,
}
