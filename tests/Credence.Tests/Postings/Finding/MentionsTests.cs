using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("Requirements\n- AZ-104 and DP-203 required", "ms-az-104:required; ms-dp-203:required")]
    [InlineData("Nice to have:\n- AI102 exam passed", "ms-ai-102:preferred")]
    public void Exam_codes_name_the_certification_however_they_are_spelled(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- AWS, Azure or GCP certified", "aws-any:required; azure-any:required; google-cloud-any:required")]
    [InlineData("Preferred Qualifications\n- Snowflake or Databricks certifications", "snowflake-any:preferred; databricks-any:preferred")]
    [InlineData("Requirements\n- Azure or GCP experience and/or certification preferred", "azure-any:preferred; google-cloud-any:preferred")]
    [InlineData("Requirements\n- Knowledge of Python and a Tableau certification", "tableau-any:required")]
    [InlineData("Preferred Qualifications\n- Certifications such as Microsoft MCP or CCNP (Cisco)", "mcp:preferred; ccnp:preferred")]
    public void Vendors_joined_before_one_certification_word_are_one_mention_each(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Bonus points\n- Certifications such as CISSP, CISM or OSCP", "cissp:preferred; cism:preferred; oscp:preferred")]
    [InlineData("Requirements:\n- Accounting degree; CPA, CFA or CIMA certification is an advantage", "cpa:preferred; cfa:preferred; cima:preferred")]
    [InlineData("Requirements\n- Security+ (2022) or CySA+", "comptia-security-plus:required; comptia-cysa:required")]
    [InlineData("Certifications (one or more required):\nCISSP, XSAP, CISM", "cissp:required; XSAP:required; cism:required")]
    [InlineData("Preferred Qualifications\n- Certification in a relevant method (e.g., PMP, CSM, SAFe)", "pmp:preferred; csm:preferred; safe-any:preferred")]
    public void Every_certification_of_a_list_is_a_mention(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- CISM (Certified Information Security Manager)", "cism:required")]
    [InlineData("Requirements\n- Basic Life Support (BLS) certification", "bls:required")]
    [InlineData("Requirements\n- Certified Public Accountant (CPA) preferred", "cpa:preferred")]
    public void An_abbreviation_and_its_expansion_are_one_mention(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Preferred Qualifications:\nASE Certifications (A4, A5, L3)", "ase-a4:preferred; ase-a5:preferred; ase-l3:preferred")]
    [InlineData("We ship to sizes A4, A5 and L3.", "")]
    public void Test_codes_count_only_beside_their_owner(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- IAT Level II or III certification", "dod-iat-2:required")]
    [InlineData("Requirements\n- must hold IAM Level II", "dod-iam-2:required")]
    public void Levels_of_a_scheme_are_named(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("You join the AWS Training and Certification team.", "")]
    public void A_business_unit_is_no_certification(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("We are ISO 27001 certified and a certified B Corp.", "organisation; organisation")]
    [InlineData("We are Great Place to Work certified.", "organisation")]
    public void A_certified_organization_is_not_a_person(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Valid driver's license", "drivers-license:required")]
    [InlineData("Requirements\n- Active RN license in the state", "rn-license:required")]
    [InlineData("Requirements\n- Admitted to the bar in Texas", "bar-admission:required")]
    public void Legal_licences_are_told_apart(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Certifications required:\nWhat we offer\n- Lunch", "")]
    public void An_empty_heading_asks_for_nothing(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- No certification required", "generic:negated")]
    public void Certification_said_not_to_be_needed_is_negated(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Experience with SAFe, ITIL and Six Sigma methods", "")]
    [InlineData("You build MCP servers and proxies.", "")]
    [InlineData("Research on certified robustness of neural networks.", "")]
    [InlineData("You rotate TLS certificates and SSL certificates.", "")]
    [InlineData("I certify that the information is true.", "")]
    [InlineData("We cut our CPA and raise ROAS.", "")]
    public void Skills_technology_and_statements_are_no_certifications(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- AWS certifications (e.g. AWS Certified Developer)", "aws-developer:required")]
    [InlineData("Preferred Qualifications\n- Professional certifications such as:\n- CISM\n- CRISC", "cism:preferred; crisc:preferred")]
    public void A_phrase_that_only_introduces_names_is_no_mention(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- CISSP required\n- Strong Linux\n- CISSP must be current", "cissp:required")]
    [InlineData("Requirements\n- PMP required\nNice to have\n- PMP", "pmp:required; pmp:preferred")]
    public void The_same_certification_counts_once_per_strength(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Dein Profil\n- AWS-Zertifizierung von Vorteil", "aws-any:preferred")]
    [InlineData("Das bringst du mit\n- Zertifizierungen wie ISTQB oder IREB", "istqb:required; ireb:required")]
    [InlineData("Dein Profil\n- Projektmanagementzertifizierung wünschenswert", "generic:preferred")]
    [InlineData("Wir bieten\n- Zertifizierungen wie PRINCE2", "prince2:mentioned")]
    [InlineData("Ihr Profil\n- Keine Zertifizierung erforderlich", "generic:negated")]
    public void German_postings_are_read(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Certified Widget Assembly Professional (CWAP)", "Certified Widget Assembly Professional:required")]
    [InlineData("Requirements\n- XRYZ certification preferred", "XRYZ certification:preferred")]
    public void A_plainly_named_certification_is_found_without_the_lexicon(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- PMP preferred, but not required", "pmp:preferred")]
    [InlineData("Requirements\n- CEH certification is a plus", "ceh:preferred")]
    [InlineData("Nice to have\n- CPR (Required)", "cpr:required")]
    public void Words_in_the_line_outweigh_the_heading(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("About you\nMust obtain BLS within 6 months of hire", "bls:required")]
    public void A_certification_to_be_obtained_in_time_is_required(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Benefits\n- We reimburse CISSP exam fees", "cissp:mentioned")]
    [InlineData("What we offer\n- Budget for AWS certifications", "aws-any:mentioned")]
    public void Offers_are_only_mentioned(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- CPA is not required", "cpa:negated")]
    public void A_named_certification_can_be_negated(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Your Profile: degree in law. Nice to Haves: CIPP and a driver's license", "cipp:preferred; drivers-license:preferred")]
    public void Headings_inside_a_long_line_are_read(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Great communicationCISSP is a plus", "cissp:preferred")]
    public void Words_that_lost_their_line_break_are_cut(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- PMP certification is required, Lean Six Sigma Green Belt is desirable", "pmp:required; six-sigma-green-belt:preferred")]
    public void The_nearest_cue_decides(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Preferred Qualifications\n- AWS Certified Machine Learning - Specialty", "aws-mls-c01:preferred")]
    [InlineData("Preferred Qualifications\n- Azure AI Engineer Associate certification", "ms-ai-102:preferred")]
    [InlineData("Preferred Qualifications\n- Google Cloud Professional Machine Learning Engineer", "gcp-pmle:preferred")]
    public void Catalog_certifications_carry_their_catalog_ids(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- A copy of your certification; we cannot sponsor F-1 CPT/OPT or H-1B.", "generic:required")]
    [InlineData("Requirements\n- Certified Phlebotomy Technician (CPT)", "cpt-phlebotomy:required")]
    [InlineData("The laboratory keeps its CAP accreditation.", "")]
    [InlineData("Preferred Qualifications\n- Analytics certifications such as CAP", "informs-cap:preferred")]
    [InlineData("Benefits\n- Dental, HSA and FSA plans, paid certification", "generic:mentioned")]
    public void A_short_name_with_other_meanings_needs_more_than_a_certification_word_nearby(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Preferred Qualifications:\n- Curious\n\nWhy Cisco?\nAt Cisco we connect people.", "")]
    [InlineData("Qualifications:\n•Python\n•C#\nJava\n- SAP access\nStrong Python experience", "")]
    [InlineData("What you bring\n- Certifications are a plus\n- Python", "generic:preferred")]
    [InlineData("Qualifications:\n- CPA\n- CIMA", "cpa:required; cima:required")]
    [InlineData("Certifications:\n- Cisco\n- AWS", "cisco-any:required; aws-any:required")]
    public void A_heading_of_qualifications_makes_no_vendor_a_certification(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Requirements\n- Actuarial certification (FSA, FCAS or FIA)", "fsa:required; fcas:required; fia-actuary:required")]
    [InlineData("Requirements\n- Series 7 and Series 66 required", "series-7:required; series-66:required")]
    [InlineData("Requirements\n- JNCIS or JNCIA", "jncis:required; jncia:required")]
    public void Certifications_of_one_family_keep_their_own_ids(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Preferred Qualifications\n- Google Certified Professional Machine Learning Engineer", "gcp-pmle:preferred")]
    [InlineData("Preferred Qualifications\n- AWS Cloud Practitioner or AI practitioner certification", "aws-cloud-practitioner:preferred; aws-aif-c01:preferred")]
    public void Usual_short_forms_of_catalog_certifications_are_known(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("What you bring\n- Certifications are a plus (e.g. AWS Certified Developer or CKA)", "generic:preferred; aws-developer:preferred; cka:preferred")]
    [InlineData("What you bring\n- Certifications are a plus (e.\n• AWS Certified Developer or CKA)", "generic:preferred; aws-developer:preferred; cka:preferred")]
    [InlineData("What you bring\n- Certifications are a plus (e.\n• , Azure Solutions Architect Expert, CKA)", "generic:preferred; ms-az-305:preferred; cka:preferred")]
    public void Examples_in_a_bracket_are_as_strong_as_what_they_are_examples_of(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("Benefits\n- Free access to a Certified Financial Planner", "cfp:mentioned")]
    [InlineData("Requirements\n- High school degree\n- You will be supervised by a BCBA", "bcba:mentioned")]
    [InlineData("Requirements\n- Work closely with the BCBA", "bcba:mentioned")]
    [InlineData("Requirements\n- Must be a BCBA", "bcba:required")]
    public void What_somebody_else_holds_is_only_mentioned(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}
