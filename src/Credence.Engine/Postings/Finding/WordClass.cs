namespace Credence.Postings.Finding;

/// <summary>Grammatical part a single word plays around a certification.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>certification, certificate, Zertifizierung.</summary>
    Noun = 1,

    /// <summary>certified, zertifiziert.</summary>
    Adjective = 2,

    /// <summary>credential, exam, designation: a certification word only beside a name.</summary>
    Weak = 4,

    /// <summary>license, licensure.</summary>
    Licence = 8,

    /// <summary>and, or.</summary>
    Joins = 16,

    /// <summary>in, such, as, like, from, with: opens what a certification word is about.</summary>
    Opens = 32,

    /// <summary>A word that ends a noun phrase: verbs, prepositions, articles.</summary>
    Stops = 64,

    /// <summary>security, cloud, relevant, current: says a field or a quality, not a name.</summary>
    Field = 128,

    /// <summary>experience, training, knowledge: what may be coordinated with a certification.</summary>
    Beside = 256,

    /// <summary>company, partner, organization: what is certified is not a person.</summary>
    Organization = 512,

    /// <summary>Common abbreviation that is no certification (SQL, USA).</summary>
    Abbreviation = 1024,

    /// <summary>such, like, including, wie: names follow as examples.</summary>
    Examples = 2048,

    /// <summary>and, und.</summary>
    And = 4096,

    /// <summary>we, our, is: the sentence tells something rather than listing what is asked for.</summary>
    Narrative = 8192,

    /// <summary>a, an, einem: passed over inside what a certification word opens.</summary>
    Article = 16384,

    /// <summary>MBA, bachelor, degree: what a professional designation stands beside where either is accepted.</summary>
    Degree = 32768,

    /// <summary>CPA, CFA: letters of a profession's examined members; asked for without any certification word.</summary>
    Designation = 65536,

    /// <summary>relevant, einschlägige: opens a noun phrase; with a capital inside a line, the line break before it was lost.</summary>
    Quality = 131072,

    /// <summary>professional, manager, engineer: what a certified person is.</summary>
    Holder = 262144,

    /// <summary>for: joins a certification's name to its ending ("BLS for Healthcare Providers certification").</summary>
    Continues = 524288,

    /// <summary>with, in: opens a remark behind a designation ("CPA in good standing").</summary>
    Remark = 1048576,

    /// <summary>have, if, hast: ends a heading that goes on in the lines below it ("Bonus points if you have").</summary>
    Unfinished = 2097152,

    /// <summary>Experience, Strong, Proven: with a capital after a small word inside a line, an item begins whose line break was lost.</summary>
    Item = 4194304,

    /// <summary>earn, industry: before "credentials" says that a person holds them.</summary>
    Earned = 8388608,

    /// <summary>owned, led: behind a hyphen, what a company is ("PMP-owned").</summary>
    Owned = 16777216,

    /// <summary>if, wenn: what is said behind it is only supposed.</summary>
    Condition = 33554432,

    /// <summary>testing, inspection: what is done to things; coordinated with a certification word, things are certified.</summary>
    Activity = 67108864,

    /// <summary>software, export: before a licence, it is one of a thing or a shipment, not of a person.</summary>
    Thing = 134217728,

    /// <summary>agreement, key: behind a licence, the same.</summary>
    Managed = 268435456,
}
