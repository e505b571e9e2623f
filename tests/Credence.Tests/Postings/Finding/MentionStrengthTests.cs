using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>How strongly: heading, clause and list structure.</summary>
public sealed class MentionStrengthTests
{
    [Theory]
    [InlineData("Nice to Have\n- Certifications: any Linux", "linux-any:preferred")]
    [InlineData("Preferred:\nCertifications: AWS Cloud Practitioner, CKA", "aws-cloud-practitioner:preferred; cka:preferred")]
    [InlineData("Preferred:\n- BSN\nCertifications and Licenses Required:\n- BLS", "bls:required")]
    [InlineData("Preferred Qualifications\n- Project experience\n- CSCP", "cscp:preferred")]
    [InlineData("What You'll Do\n- Run audits\nYou\n- Hold a CPA license", "cpa:required")]
    [InlineData("Responsibilities\n- Close the books\nWhat matters most in this seat\n- CPA license", "cpa:required")]
    [InlineData("Job description\nBuild pipelines\nAWS certification", "aws-any:required")]
    [InlineData("Location: Rome\nAs an RBT you will work with our BCBA every day.", "rbt:mentioned; bcba:mentioned")]
    [InlineData("Preferred Skills (Desired): APIs AWS Cloud Practitioner certification", "aws-cloud-practitioner:preferred")]
    public void The_heading_that_governs_a_line_is_found(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Degree; CPA preferred", "cpa:preferred")]
    [InlineData("Requirements\n- Two of these certifications are a plus: PMP, CISSP, CISM", "pmp:preferred; cissp:preferred; cism:preferred")]
    [InlineData("Requirements\n- Certifications (nice to have, not required), for example: CISA, CISSP", "generic:preferred; cisa:preferred; cissp:preferred")]
    [InlineData("Education\n- Associate of the Society of Actuaries (ASA), (FSA preferred)", "asa-actuary:required; fsa:preferred")]
    [InlineData("Requirements\n- We also value certifications (e.g., Coursera)", "coursera-any:preferred")]
    [InlineData("Requirements\n- Certifications (CISSP, CISM)\nstrongly preferred.", "cissp:preferred; cism:preferred")]
    [InlineData("Dein Profil\n- Von Vorteil sind Zertifizierungen wie GPEN, OSCP oder GCIH", "gpen:preferred; oscp:preferred; gcih:preferred")]
    [InlineData("Dein Profil\n- Zertifizierungen (z. B. CISA, CISM) sind ein klarer Vorteil", "cisa:preferred; cism:preferred")]
    [InlineData("Dein Profil\n- idealerweise Zertifizierungen im agilen Umfeld (Scrum, SAFe)", "scrum-any:preferred; safe-any:preferred")]
    public void A_cue_speaks_for_the_list_it_belongs_to(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Dein Profil\n- Weiterbildungsmöglichkeiten nach Wahl, z. B. Zertifizierungen (Oracle, Linux)", "oracle-any:mentioned; linux-any:mentioned")]
    [InlineData("What you need\nOur founder, a practicing BCBA, started in a garage.", "bcba:mentioned")]
    [InlineData("Registered Behavior Technician (RBT)\nLocation: Rome", "rbt:mentioned")]
    [InlineData("Job Title: Certified Nursing Assistant (CNA)", "cna:mentioned")]
    public void Offers_titles_and_other_people_ask_for_nothing(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("No AWS certification required.", "aws-any:negated")]
    [InlineData("No PMP or CISSP required.", "pmp:negated; cissp:negated")]
    [InlineData("No AZ-900 needed.", "ms-az-900:negated")]
    [InlineData("Kein PMP erforderlich.", "pmp:negated")]
    [InlineData("Keine CISSP-Zertifizierung notwendig.", "cissp:negated")]
    [InlineData("CISSP is neither required nor preferred.", "cissp:negated")]
    [InlineData("An AWS certification isn't needed.", "aws-any:negated")]
    [InlineData("CISSP required, no exceptions.", "cissp:required")]
    [InlineData("CISSP required. No travel required.", "cissp:required")]
    [InlineData("No travel, CISSP required", "cissp:required")]
    public void What_is_denied_by_name_is_not_needed(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}
