using AutoMapper;
using JdPartnership.Core.Internships.Posts;

namespace JdPartnership.Web.Models.Posts;

/// <summary>Forms of posts to the commands of Core, and a stored post to its form.</summary>
public sealed class PostProfile : Profile
{
    public PostProfile()
    {
        CreateMap<PostModel, PostDetails>()
            .ForMember(d => d.Name, o => o.MapFrom(m => m.Name ?? ""))
            .ForMember(d => d.MajorCategories, o => o.MapFrom(m => m.MajorCategories ?? ""));
        CreateMap<PostDetails, PostModel>(MemberList.Source);
        CreateMap<WageModel, SaveWage>().ForMember(c => c.PostId, o => o.MapFrom(_ => 0));
        CreateMap<StaffingModel, SaveStaffing>();
    }
}
