using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>What the address of the list says. Anything unreadable counts as not said, so that an old link still answers.</summary>
public sealed class CollegeListQuery
{
    public const string DefaultSort = "name";

    public string? Q { get; set; }

    public string? Province { get; set; }

    public CollegeType? Type { get; set; }

    public CooperationKind? Form { get; set; }

    public PartnershipStatus? Status { get; set; }

    /// <summary>The recycle bin.</summary>
    public bool Bin { get; set; }

    public string? Sort { get; set; }

    public int? Page { get; set; }

    public int? Size { get; set; }

    public PageRequest PageRequest => new(Page, Size);

    public CollegeFilter ToFilter() => new()
    {
        Text = Q,
        ProvinceCode = Province,
        Type = Type,
        Cooperation = Form,
        Status = Status,
        Deleted = Bin,
        Sort = (Sort ?? "").TrimStart('-') switch
        {
            "province" => CollegeSort.Province,
            "city" => CollegeSort.City,
            "type" => CollegeSort.Type,
            "interns" => CollegeSort.Interns,
            _ => CollegeSort.Name,
        },
        Descending = Sort?.StartsWith('-') == true,
    };
}
