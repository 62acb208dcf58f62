//! Verbs of saying: who stands before one said what stands behind it in quotation marks.

use super::super::parts::roles::Roles;

/// Every form that can carry a quotation. "Put" and "go" are left out: they say other things far more often.
pub const WORDS: &[(Roles, &str)] = &[(
    Roles::SAYING,
    "say says said saying tell tells told telling add adds added adding note notes noted noting state states \
     stated stating report reports reported reporting explain explains explained explaining announce announces \
     announced announcing declare declares declared declaring claim claims claimed claiming argue argues argued \
     arguing warn warns warned warning admit admits admitted admitting acknowledge acknowledges acknowledged \
     acknowledging insist insists insisted insisting stress stresses stressed stressing emphasise emphasises \
     emphasised emphasising emphasize emphasizes emphasized emphasizing underline underlines underlined \
     underscore underscores underscored comment comments commented commenting remark remarks remarked remarking \
     observe observes observed reply replies replied replying respond responds responded responding answer \
     answers answered ask asks asked asking write writes wrote writing written call calls called calling \
     describe describes described describing praise praises praised praising criticise criticises criticised \
     criticising criticize criticizes criticized complain complains complained complaining confirm confirms \
     confirmed confirming deny denies denied denying suggest suggests suggested suggesting predict predicts \
     predicted predicting promise promises promised promising pledge pledges pledged pledging vow vows vowed \
     vowing urge urges urged urging recall recalls recalled recalling conclude concludes concluded concluding \
     reveal reveals revealed revealing disclose discloses disclosed mention mentions mentioned mentioning point \
     points pointed continue continues continued continuing joke jokes joked joking quip quips quipped shout \
     shouts shouted shouting whisper whispers whispered cry cries cried exclaim exclaims exclaimed tweet tweets \
     tweeted post posts posted blog blogs blogged concede concedes conceded conceding maintain maintains \
     maintained assert asserts asserted asserting allege alleges alleged alleging agree agrees agreed agreeing \
     caution cautions cautioned cautioning assure assures assured assuring boast boasts boasted boasting lament \
     laments lamented lamenting condemn condemns condemned condemning denounce denounces denounced dismiss \
     dismisses dismissed dismissing dub dubs dubbed hail hails hailed hailing label labels labelled labeled \
     apologise apologised apologize apologized interject interjected testify testifies testified quote quotes \
     quoted reiterate reiterates reiterated reiterating believe believes believed think thinks thought read \
     reads sign signed recount recounts recounted remember remembers remembered proclaim proclaimed blame \
     blamed deem deemed brand branded characterise characterised characterize characterized compare compared \
     welcome welcomed welcomes sum summed voice voiced express expressed",
)];
