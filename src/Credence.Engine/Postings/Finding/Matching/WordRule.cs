namespace Credence.Postings.Finding.Matching;

/// <summary>What belongs to a word; a phrase is found only where no word reaches over its ends.</summary>
public enum WordRule
{
    /// <summary>Unicode letters, digits and the marks on them.</summary>
    Unicode,

    /// <summary>ASCII letters and digits and every byte from 0x80 on: no decoding, as byte-wise matchers see words.</summary>
    Bytes,
}
